import { encodeFingerprint } from '../../../src/core/sidecar/fingerprint';
import { ArticleText } from '../../../src/core/text/document';
import type { Fixture } from './fixtures';

const BEFORE = 'Lan gặp Mai ở đây.\nTrời mưa to.\nHuế\nHội nghị đã kết thúc.\n';

/** A text that changed since its sidecar was written: one annotation moved, one is gone, one stands in several places. */
export function changedText(marks: {
  readonly moved?: string;
  readonly lost?: string;
  readonly ambiguous?: string;
}): Fixture {
  const mark = (words: string | undefined): string => (words === undefined ? '' : ` # ← ${words}`);
  return {
    'a.txt': 'Tin mới.\nTrời mưa to.\nHuế\nHuế\nHội nghị đã kết thúc.\n',
    'a.ann.yaml': `format: news-corpus-annotations/1
source:
  file: "a.txt"
  sha256: "00"
  length: ${[...BEFORE].length}
  lines: "${encodeFingerprint(new ArticleText(BEFORE))}"
entities:
  - {id: "e-1", label: "PERSON", start: 8, end: 11, text: "Mai"}${mark(marks.lost)}
  - {id: "e-2", label: "LOCATION", start: 32, end: 35, text: "Huế"}${mark(marks.ambiguous)}
  - {id: "e-3", label: "MISC", start: 36, end: 44, text: "Hội nghị"}${mark(marks.moved)}
`,
  };
}
