import type { Layer } from '../core/annotation';
import type { SidecarDiff, SidecarDifference } from '../core/sidecar/diff';
import type { ArticleText } from '../core/text/document';
import { sentenceAround } from '../core/text/sentences';

/** The differences of one sidecar: one object of `corpus diff --format json`, a contract. */
export interface FileDiff {
  /** Of the sidecar. */
  readonly file: string;
  /** Annotations that say what they said, at another offset. */
  readonly moved: number;
  readonly differences: readonly LocatedDifference[];
  /** Keys of `document` that changed; a side that lacks the key has none. */
  readonly document: readonly { readonly key: string; readonly before?: unknown; readonly after?: unknown }[];
}

export interface LocatedDifference {
  readonly layer: Layer;
  readonly id: string;
  readonly changes: SidecarDifference['changes'];
  /** As stored; offsets count code points of its own side's text. */
  readonly before?: object;
  readonly after?: object;
  /** Of the later side, or of the earlier one where it was removed. */
  readonly sentence?: Sentence;
}

export interface Sentence {
  readonly text: string;
  /** The annotation in it, in code points of the sentence; a longer one ends with it. */
  readonly start: number;
  readonly end: number;
}

interface Sources {
  readonly before: ArticleText | undefined;
  readonly after: ArticleText | undefined;
}

/** Adds the sentences. Keys that are undefined are left out. */
export function locateDiff(file: string, { differences, moved, document }: SidecarDiff, sources: Sources): FileDiff {
  return {
    file,
    moved,
    differences: differences.map(({ layer, id, changes, before, after }) => {
      const sentence =
        after === undefined ? before && sentenceOf(sources.before, before) : sentenceOf(sources.after, after);
      return { layer, id, changes, ...set('before', before), ...set('after', after), ...set('sentence', sentence) };
    }),
    document: document.map(({ key, before, after }) => ({ key, ...set('before', before), ...set('after', after) })),
  };
}

function set<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}

/** Undefined where the source is not there, or is not the text that the offsets are true of. */
function sentenceOf(
  source: ArticleText | undefined,
  item: { readonly start: number; readonly end: number; readonly text?: string; readonly first?: string },
): Sentence | undefined {
  if (source === undefined || item.end > source.codePoints.length) return undefined;
  const range = source.toUtf16(item);
  const quote = source.slice(range);
  if (item.text === undefined ? !quote.startsWith((item.first ?? '').replace(/…$/, '')) : quote !== item.text) {
    return undefined;
  }
  const around = sentenceAround(source, range);
  const points = source.toCodePoints(around);
  const end = Math.min(item.end, points.end) - points.start;
  return { text: source.slice(around), start: item.start - points.start, end };
}
