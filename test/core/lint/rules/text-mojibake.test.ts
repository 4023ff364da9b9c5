import { textMojibake } from '../../../../src/core/lint/rules/text-mojibake';
import { finds, fixes, leavesAlone } from '../fixtures';

/** UTF-8 read as Windows-1252, as a careless scraper does. */
const broken = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

suite('text/mojibake', () => {
  finds(textMojibake, 'words read in the wrong encoding, and lost characters', {
    'a.txt': `x${broken('ạ')} ← is "ạ", read in the wrong encoding\n${broken('“ư')} ← is "“ư"\nVi\ufffd\ufffdt ← Characters were lost`,
    'b.txt': `caf${broken('é')} ← is "é"\nna${broken('ï')}ve ← is "ï"`,
  });

  leavesAlone(textMojibake, 'capitals before closing quotes, and a single chance pair', {
    'a.txt': 'Au «CAFÉ», la «FORÊ»!\nTân Hiệp Phát – “ổn định”… giá 5 €\nÃ£',
  });

  fixes(
    textMojibake,
    'the text; an annotation keeps its whole word',
    {
      'a.txt': `${broken('Nguyễn Thị Lan')} ở ${broken('Đà Nẵng')}.`,
      'a.ann.yaml': `entities:\n  - {id: "e-1", label: "PERSON", start: 0, end: ${broken('Nguyễn Thị Lan').length}, text: ${JSON.stringify(broken('Nguyễn Thị Lan'))}}\n`,
    },
    { 'a.txt': 'Nguyễn Thị Lan ở Đà Nẵng.' },
  );
});
