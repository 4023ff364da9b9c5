import { say } from '../message';
import { type Anchoring, anchorSidecar } from '../sidecar/anchor';
import { stemOf } from '../sidecar/paths';
import { EMPTY_SIDECAR, type Sidecar } from '../sidecar/types';
import { lineDecisions } from '../suggest/decisions';
import { type Marks, marksOf } from '../suggest/marks';
import type { Suggest } from '../suggest/suggester';
import type { Suggestions } from '../suggestion';
import type { ArticleText } from '../text/document';
import { factsOf } from './facts';
import { currentLabel } from './labels';
import type { CorpusMemory } from './memory';
import type { CorpusSetup } from './openCorpus';
import type { DocumentSettings } from './overrides';
import type { ReadError, StoredDocument } from './readDocument';

/** What one document's annotation is made of, for the output and for the sidecar. */
export type Annotated =
  | { readonly ok: false; readonly error: ReadError }
  | {
      readonly ok: true;
      readonly text: ArticleText;
      readonly bytes: Uint8Array;
      /** As on disk. */
      readonly stored: Sidecar;
      /** Laid over the text as it is now. */
      readonly anchoring: Anchoring;
      readonly suggestions: Suggestions;
      readonly marks: Marks;
    };

export interface AnnotateSettings {
  readonly minScore: number | undefined;
  readonly commandLine: Pick<DocumentSettings, 'language' | 'date'>;
}

/**
 * Pure, but for what `stored` already read.
 * @param suggest bound to its data, which hosts bring in ways of their own
 */
export function annotateDocument(
  stored: StoredDocument,
  setup: CorpusSetup,
  memory: CorpusMemory,
  settings: AnnotateSettings,
  suggest: Suggest,
): Annotated {
  const { path, source, sidecar: file } = stored;
  if (!source.ok) return { ok: false, error: source.error };
  const unusable = sidecarError(stored);
  if (unusable !== undefined) return { ok: false, error: unusable };
  const sidecar = file.reading?.sidecar ?? EMPTY_SIDECAR;
  const anchoring = anchorSidecar(sidecar, source.text);
  const id = sidecar.document.id ?? stemOf(path);
  const facts = factsOf(path, { ...setup.factSources(path, id), commandLine: settings.commandLine, sidecar });
  const knowledge = memory.knowledgeFor(path, setup.gazetteer);
  const found = suggest(source.text, facts, knowledge, lineDecisions(source.text, anchoring.sidecar));
  const suggestions = inLabelsOf(setup, found);
  const minScore = settings.minScore ?? setup.config.suggest.minScore;
  return {
    ok: true,
    text: source.text,
    bytes: source.bytes,
    stored: sidecar,
    anchoring,
    suggestions,
    marks: marksOf(source.text, suggestions, anchoring.sidecar, minScore),
  };
}

/** Half of what people decided would look like all of it: a sidecar that cannot be read is an error. */
export function sidecarError({ sidecar }: StoredDocument): ReadError | undefined {
  if (sidecar.error !== undefined) {
    const message = say('Its sidecar {path} cannot be read as text.', { path: sidecar.path });
    return { code: 'sidecar-unreadable', message };
  }
  if (sidecar.reading?.state === 'newer') {
    const message = say('Its sidecar {path} is of a newer format. Update this program.', { path: sidecar.path });
    return { code: 'sidecar-newer', message };
  }
  if (sidecar.reading?.state !== 'unreadable') return undefined;
  const message = say('Its sidecar {path} cannot be read; "corpus lint" says where.', { path: sidecar.path });
  return { code: 'sidecar-unreadable', message };
}

/** Recognisers know the default labels; a team may have renamed or dropped some. */
function inLabelsOf({ config }: CorpusSetup, suggestions: Suggestions): Suggestions {
  const entities = suggestions.entities.flatMap((entity) => {
    const label = currentLabel(config, entity.label);
    return label === undefined ? [] : [{ ...entity, label }];
  });
  return { ...suggestions, entities };
}
