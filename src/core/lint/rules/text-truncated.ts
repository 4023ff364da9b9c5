import { say } from '../../message';
import type { SuggestedLine } from '../../suggestion';
import type { Rule } from '../rule';

/** What may close a paragraph: the end of a sentence, of a quotation or of a bracket, with spaces behind. */
const CLOSED = /[.!?:;。！？"”’»)\]*]\s*$/;
/** Initials of an agency or author behind the last sentence (*… of the year. — VNM*). */
const SIGNED = /[.!?…"”»)]\s*[-–—(]\s*\p{Lu}[\p{L}.\s]{0,15}\)?\s*$/u;
/** A teaser that goes on elsewhere. */
const CONTINUED = /(?:\.{3}|…)[\])]?\s*$/;
/** A shorter last line may be a signature, a place or a source. UTF-16 units. */
const PARAGRAPH = 60;

export const textTruncated: Rule = {
  id: 'text/truncated',
  description: "An article's last paragraph breaks off.",
  scope: 'advisory',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ source, suggestions }) {
    if (source === undefined) return;
    const last = lastParagraph(suggestions()?.lines ?? []);
    if (last === undefined) return;
    const text = source.line(last.line);
    if (
      text.length < PARAGRAPH ||
      SIGNED.test(text.slice(-40)) ||
      (CLOSED.test(text) && !CONTINUED.test(text)) ||
      /…["”»]\s*$/.test(text)
    )
      return;
    const end = source.lines.end(last.line);
    yield {
      message: CONTINUED.test(text)
        ? say(
            'The article ends in "…": it may be a teaser whose text goes on elsewhere. Take it from its source again.',
          )
        : say('The article breaks off without the end of a sentence. Take it from its source again, or ignore this.'),
      file: 'source',
      range: { start: Math.max(source.lines.start(last.line), end - 20), end },
    };
  },
};

/** Of the article: what follows it, and a signature below it, are looked past. */
function lastParagraph(lines: readonly SuggestedLine[]): SuggestedLine | undefined {
  const at = lines.findLastIndex(({ kind }) => kind === 'body' || kind === 'lead' || kind === 'byline');
  const last = lines[at];
  if (last === undefined || last.kind === 'byline') return undefined;
  // Half a sentence at the end of a page looks like a link to another article, and is not surely one.
  const behind = lines[at + 1];
  return behind !== undefined && at + 2 === lines.length && behind.score < SURE ? behind : last;
}

const SURE = 0.6;
