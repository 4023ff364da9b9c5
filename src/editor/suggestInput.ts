import { factsOf } from '../core/corpus/facts';
import { currentLabel } from '../core/corpus/labels';
import { stemOf } from '../core/sidecar/paths';
import type { Sidecar } from '../core/sidecar/types';
import type { LineDecisions } from '../core/suggest/decisions';
import type { DocumentFacts, Suggestions } from '../core/suggestion';
import type { Source } from './sources';

/** What to suggest for: as it is when the pause is over, not as it was when it began. */
export interface SuggestInput {
  readonly source: Source;
  /** True of `source.text`. */
  readonly sidecar: Sidecar;
}

/** What is known of a document besides its text. */
export function factsFor({
  source,
  sidecar,
}: {
  readonly source: Pick<Source, 'corpus' | 'path'>;
  readonly sidecar: Sidecar;
}): DocumentFacts {
  const id = sidecar.document.id ?? stemOf(source.path);
  return factsOf(source.path, { ...source.corpus.factSources(source.path, id), sidecar });
}

/** Entities are not among them: tagging a name changes no suggestion, so it need not wait for new ones. */
export function describeInputs(
  { corpus, path }: Source,
  facts: DocumentFacts,
  { confirmed, refused, done }: LineDecisions,
): string {
  return JSON.stringify([
    facts,
    corpus.lessonsFor(path),
    [...confirmed],
    [...refused].map(([line, kinds]) => [line, [...kinds]]),
    done,
  ]);
}

/** Recognisers know the default labels; a team may have renamed or dropped some. */
export function inLabelsOf({ corpus }: Pick<Source, 'corpus'>, suggestions: Suggestions): Suggestions {
  const entities = suggestions.entities.flatMap((entity) => {
    const label = currentLabel(corpus.config, entity.label);
    return label === undefined ? [] : [label === entity.label ? entity : { ...entity, label }];
  });
  return { ...suggestions, entities };
}
