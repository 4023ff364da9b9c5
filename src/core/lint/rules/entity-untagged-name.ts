import { say } from '../../message';
import type { TextRange } from '../../text/range';
import { RangeSet } from '../../text/rangeSet';
import type { KnownName } from '../evidence';
import { boilerplateOf } from '../facts/lintFacts';
import { capitalWords, isWholeWords } from '../facts/words';
import type { Rule } from '../rule';

/** Of the documents that tag the name, those that agree on its label: below it the name itself is in doubt. */
const AGREED = 0.8;

export const entityUntaggedName: Rule = {
  id: 'entity/untagged-name',
  description: 'A name that other documents tag stands untagged in a document whose entities are done.',
  scope: 'corpus',
  defaultSeverity: 'warning',
  fixable: false,
  options: {
    documents: {
      default: 2,
      min: 2,
      description: 'Other documents that must tag the name; one more for a name of one word.',
    },
  },
  *check(article, { documents }) {
    const { source, sidecar, corpus, gazetteer } = article;
    if (source === undefined || sidecar?.document.done?.entities !== true) return;
    const never = new Set(gazetteer.never.map(({ name }) => name));
    const names = (corpus?.untagged ?? []).filter((name) => isSure(name, documents!) && !never.has(name.surface));
    if (names.length === 0) return;
    const judged = new RangeSet(
      [...sidecar.entities, ...sidecar.rejected.filter(({ layer }) => layer === 'entity')].map((item) =>
        source.toUtf16(item),
      ),
    );
    const boilerplate = boilerplateOf(source, sidecar);
    for (const { surface, labels } of names.sort((a, b) => b.surface.length - a.surface.length)) {
      for (const range of occurrences(source.text, surface)) {
        if (judged.overlaps(range) || boilerplate.overlaps(range)) continue;
        yield {
          message: say(
            '"{name}" is {label} in {count} other documents, such as {path}, and not tagged here. Tag it, or refuse it.',
            {
              name: surface,
              label: labels[0]!.label,
              count: labels[0]!.documents,
              path: labels[0]!.path,
            },
          ),
          file: 'source',
          range,
        };
      }
    }
  },
};

function isSure({ surface, labels }: KnownName, documents: number): boolean {
  const all = labels.reduce((sum, label) => sum + label.documents, 0);
  // A single syllable is part of many other words and names (*người Việt*, *Việt Anh*).
  const least = surface.includes(' ') ? documents : documents + 1;
  return labels[0]!.documents >= least && labels[0]!.documents >= AGREED * all;
}

function* occurrences(text: string, surface: string): Iterable<TextRange> {
  const isOneWord = [...capitalWords(surface)].length === 1 && !surface.includes(' ');
  for (let at = text.indexOf(surface); at !== -1; at = text.indexOf(surface, at + surface.length)) {
    const range = { start: at, end: at + surface.length };
    // The first word of a sentence has a capital anyhow.
    if (isOneWord && /(?:^|[\n.!?:…"“”‘’(–-])\s*$/.test(text.slice(Math.max(0, at - 4), at))) continue;
    if (isWholeWords(text, range)) yield range;
  }
}
