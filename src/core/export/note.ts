import type { Layer } from '../annotation';
import { type Message, say } from '../message';
import type { TextRange } from '../text/range';

/**
 * What became of an annotation that was not written, or taken over, as it is. `snapped`: on another span. `refused`: not
 * at all. `left-out`: not asked for. `stripped`: written, without something that the format cannot hold.
 */
export type Outcome = 'snapped' | 'refused' | 'left-out' | 'stripped';

export type Reason = keyof typeof REASONS;

const REASONS = {
  'not-done': say('the layer is not marked done (undone layers can be asked for)'),
  layer: say('the format holds no such layer, or it was not asked for'),
  'blocks-not-done': say('its blocks are not marked done: only what was confirmed as boilerplate is dropped'),
  boilerplate: say('it stands in boilerplate, which is dropped'),
  'crosses-cut': say('it runs over a stretch that is dropped'),
  unanchored: say('it has no certain place in the text any more'),
  slice: say('what stands at its offsets is not what it quotes'),
  empty: say('nothing is left of its span'),
  overlap: say('the format holds no overlapping spans; a longer or earlier one stands there'),
  'overlap-other-key': say('it overlaps another one and stands in "spans" alone'),
  discontinuous: say('the format holds no fragments; the stretch from the first to the last is written'),
  lines: say('a block is whole lines'),
  edges: say('white space at its edges is cut off'),
  'line-breaks': say('it is split where lines end'),
  tokens: say('its edges lie inside tokens; it is widened to whole ones'),
  label: say('the format allows no such label; it is written as another'),
  field: say('the format cannot hold this'),
  words: say('the words given for the document do not fit its text'),
  // Into the corpus.
  'no-document': say('no document of the corpus fits'),
  decided: say('a person decided otherwise on the same span'),
  'already-there': say('it is there already'),
  'unknown-label': say('corpus.yaml has no such label'),
  'no-value': say('a date needs a value, which the format does not give'),
  unsupported: say('the corpus holds no such thing'),
  malformed: say('it cannot be read'),
} as const satisfies Record<string, Message>;

/** One thing that a run reports. */
export interface Note {
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly layer?: Layer;
  /** For `stripped`: what is missing. For `label`: the label as it is written. */
  readonly what?: string;
  readonly label?: string;
  readonly quote?: string;
  /** Code points of the source text where it is known, else of the exported one. */
  readonly place?: TextRange;
}

export function reasonMessage(reason: Reason): Message {
  return REASONS[reason];
}
