import { textNotNfc } from '../../../../src/core/lint/rules/text-not-nfc';
import { finds, fixes, leavesAlone } from '../fixtures';

const NFD = 'Nguyễn Thị Hoà ở Huế'.normalize('NFD');

suite('text/not-nfc', () => {
  finds(textNotNfc, 'decomposed letters, line by line, and signs with another form', {
    'a.txt': `Hà Nội\n${NFD} ← (5 times on this line)\n5 \u212b ← (1 times`,
  });

  leavesAlone(textNotNfc, 'composed text, and marks that no letter takes', {
    'a.txt': 'Nguyễn Thị Hoà x\u0304q\u0323',
  });

  fixes(
    textNotNfc,
    'the text letter by letter, so that annotations keep their places',
    {
      'a.txt': `🙂 ${NFD}\nHuế`,
      'a.ann.yaml': `entities:
  - {id: "e-1", label: "PERSON", start: 2, end: ${2 + 'Nguyễn Thị Hoà'.normalize('NFD').length}, text: ${JSON.stringify('Nguyễn Thị Hoà'.normalize('NFD'))}}
  - {id: "e-2", label: "LOCATION", start: ${3 + NFD.length}, end: ${6 + NFD.length}, text: "Huế"}
`,
    },
    { 'a.txt': '🙂 Nguyễn Thị Hoà ở Huế\nHuế' },
  );
});
