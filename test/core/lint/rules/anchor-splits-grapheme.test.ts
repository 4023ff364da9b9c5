import { anchorSplitsGrapheme } from '../../../../src/core/lint/rules/anchor-splits-grapheme';
import { finds, fixes, leavesAlone } from '../fixtures';

const NFD = 'Lê Thị về'.normalize('NFD');
const span = (start: number, end: number, text: string): string =>
  `entities:\n  - {id: "e-1", label: "PERSON", start: ${start}, end: ${end}, text: ${JSON.stringify(text)}}`;

suite('anchor/splits-grapheme', () => {
  finds(anchorSplitsGrapheme, 'a letter without its mark', {
    'a.txt': NFD,
    'a.ann.yaml': `${span(0, 7, NFD.slice(0, 7))} # ← It is "${NFD.slice(0, 8)}" as a whole\n`,
  });

  finds(anchorSplitsGrapheme, 'half a family and half a flag', {
    'a.txt': '👩‍👧 🇻🇳 x',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "MISC", start: 0, end: 1, text: "👩"} # ← cuts through a character
  - {id: "e-2", label: "MISC", start: 5, end: 6, text: "🇳"} # ← cuts through a character
`,
  });

  leavesAlone(anchorSplitsGrapheme, 'whole characters of several code points', {
    'a.txt': `👩‍👧 🇻🇳🇻🇳 ${NFD}`,
    'a.ann.yaml': `${span(0, 3, '👩‍👧')}
  - {id: "e-2", label: "MISC", start: 6, end: 8, text: "🇻🇳"}
  - {id: "e-3", label: "MISC", start: 9, end: 17, text: ${JSON.stringify(NFD.slice(0, 8))}}
`,
  });

  fixes(
    anchorSplitsGrapheme,
    'the span by widening it',
    { 'a.txt': NFD, 'a.ann.yaml': `${span(0, 7, NFD.slice(0, 7))}\n` },
    { 'a.ann.yaml': `${span(0, 8, NFD.slice(0, 8))}\n` },
  );
});
