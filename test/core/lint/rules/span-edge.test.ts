import { spanEdge } from '../../../../src/core/lint/rules/span-edge';
import { finds, fixes, leavesAlone } from '../fixtures';

const item = (start: number, text: string, label = 'MISC'): string =>
  `  - {id: "e-${start}", label: "${label}", start: ${start}, end: ${start + text.length}, text: ${JSON.stringify(text)}}`;

function spans(texts: readonly (readonly [string, string?])[]): Record<string, string> {
  let source = '';
  let sidecar = 'entities:\n';
  for (const [text, mark] of texts) {
    sidecar += `${item(source.length, text)}${mark === undefined ? '' : ` # ← ${mark}`}\n`;
    source += `${text}\n`;
  }
  return { 'a.txt': source, 'a.ann.yaml': sidecar };
}

suite('span/edge', () => {
  finds(
    spanEdge,
    'white space, punctuation, quotes and brackets that do not belong',
    spans([
      ['Huế ', 'Tag "Huế" alone'],
      ['(Huế', 'Tag "Huế" alone'],
      ['Hà Nội).', 'Tag "Hà Nội" alone'],
      ['“Đổi mới”', 'Tag "Đổi mới" alone'],
      ['Hà Nội.', 'Tag "Hà Nội" alone'],
      ['\u00a0Lan, ', 'Tag "Lan" alone'],
      ['"Lan', 'Tag "Lan" alone'],
    ]),
  );

  leavesAlone(
    spanEdge,
    'abbreviations, pairs inside, apostrophes and signs of the name itself',
    spans([
      ['U.S.'],
      ['John F.'],
      ['Acme Inc.'],
      ['Liên đoàn (VFF)'],
      ['đội “Rồng” vàng “Bạch”'],
      ["'Ndrangheta"],
      ['Yahoo'],
      ['C++'],
      ['Covid-19'],
      ['50%'],
      ['!'],
    ]),
  );

  fixes(
    spanEdge,
    'the span, in code points',
    { 'a.txt': '🙂 “Huế, ” x', 'a.ann.yaml': `entities:\n${item(2, '“Huế, ”')}\n` },
    { 'a.ann.yaml': `entities:\n${item(3, 'Huế').replace('e-3', 'e-2')}\n` },
  );
});
