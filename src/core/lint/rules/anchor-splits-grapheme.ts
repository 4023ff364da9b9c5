import { say } from '../../message';
import type { StoredDate, StoredEntity } from '../../sidecar/types';
import type { ArticleText } from '../../text/document';
import type { TextRange } from '../../text/range';
import type { LintArticle, Rule, RuleFinding } from '../rule';
import { maybeFix, withSpan } from '../sidecarEdits';

export const anchorSplitsGrapheme: Rule = {
  id: 'anchor/splits-grapheme',
  description: 'An annotation begins or ends inside a character: between a letter and its marks, or inside an emoji.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    yield* check(article, 'entities', article.sidecar?.entities ?? []);
    yield* check(article, 'dates', article.sidecar?.dates ?? []);
  },
};

function* check(
  article: LintArticle,
  list: 'entities' | 'dates',
  items: readonly (StoredEntity | StoredDate)[],
): Iterable<RuleFinding> {
  const { source, places, path } = article;
  if (source === undefined) return;
  for (const item of items) {
    if (item.end > source.codePoints.length) continue;
    const range = source.toUtf16(item);
    const whole = wholeGraphemes(source, range);
    if (whole === undefined) continue;
    yield {
      message: say('"{text}" ({start}–{end} of {path}) cuts through a character. It is "{whole}" as a whole.', {
        text: item.text,
        start: item.start,
        end: item.end,
        path,
        whole: source.slice(whole),
      }),
      file: 'sidecar',
      range: places.of(list, item),
      about: item.id,
      ...maybeFix(source.slice(range) === item.text ? withSpan(article, list, item, whole) : undefined),
    };
  }
}

/** What continues a character or may be its first half: marks, joiners, variation selectors, skin tones, flags, jamo. */
const SUSPECT = /\u200d|[\p{M}\u1100-\u11ff]|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
/** UTF-16 units around a place that hold its whole character. */
const WINDOW = 64;

/** The range grown to whole characters (grapheme clusters of UAX #29); undefined where it is whole already. */
function wholeGraphemes(source: ArticleText, range: TextRange): TextRange | undefined {
  const start = edge(source.text, range.start, 'start');
  const end = edge(source.text, range.end, 'end');
  return start === range.start && end === range.end ? undefined : { start, end };
}

function edge(text: string, at: number, side: 'start' | 'end'): number {
  if (at === 0 || at >= text.length || !SUSPECT.test(text.slice(Math.max(0, at - 2), at + 2))) return at;
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const from = at - before.length + before.lastIndexOf('\n') + 1;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { index, segment } of segmenter.segment(text.slice(from, at + WINDOW))) {
    const [start, end] = [from + index, from + index + segment.length];
    if (start < at && at < end) return side === 'start' ? start : end;
    if (start >= at) break;
  }
  return at;
}

/** Made when first needed: it loads tables. */
let segmenter: Intl.Segmenter | undefined;
