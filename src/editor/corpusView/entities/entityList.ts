import type { EntityTotal } from '../../../core/corpus/summary/corpusSummary';
import { withoutMarks } from '../../../core/text/withoutMarks';
import type { SummarisedCorpus } from '../../corpusSummary/summarisedCorpus';

/** One thing of one corpus. */
export interface ListedEntity {
  readonly in: SummarisedCorpus;
  readonly total: Readonly<EntityTotal>;
  /** What it is called in the gazetteer, else as it is written. */
  readonly name: string;
}

/**
 * The things of the corpora by label: labels in the order of corpus.yaml, what is mentioned most first.
 * @param query words that a name has to hold, diacritics and case aside; the empty string for all
 */
export function entitiesByLabel(
  corpora: readonly SummarisedCorpus[],
  query: string,
): ReadonlyMap<string, readonly ListedEntity[]> {
  const byLabel = new Map<string, ListedEntity[]>();
  const wanted = withoutMarks(query);
  for (const one of corpora) for (const label of one.corpus.config.labels.keys()) byLabel.set(label, []);
  for (const one of corpora) {
    const names = new Map(one.corpus.setup.gazetteer.entries.map(({ id, name }) => [id, name]));
    for (const total of one.summary.entities.values()) {
      const name = (total.ref === undefined ? undefined : names.get(total.ref)) ?? total.text;
      if (wanted !== '' && !withoutMarks(name).includes(wanted) && !withoutMarks(total.text).includes(wanted)) continue;
      const list = byLabel.get(total.label);
      if (list === undefined) byLabel.set(total.label, [{ in: one, total, name }]);
      else list.push({ in: one, total, name });
    }
  }
  for (const [label, list] of byLabel) {
    if (list.length === 0) byLabel.delete(label);
    else list.sort((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
  }
  return byLabel;
}

/** What nobody confirmed yet comes after all that somebody did. */
function weight({ total }: ListedEntity): number {
  return total.confirmed + total.suggested / 1e9;
}
