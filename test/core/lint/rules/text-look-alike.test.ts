import { textLookAlike } from '../../../../src/core/lint/rules/text-look-alike';
import { finds, fixes, leavesAlone } from '../fixtures';

suite('text/look-alike', () => {
  finds(textLookAlike, 'Cyrillic, Greek and Icelandic letters in Latin words', {
    'a.txt': 'Thủ tướng\nHаnoi ← Write "Hanoi"\nΤP.HCM ← Write "TP"\nÐà Nẵng ← Write "Đà"',
  });

  leavesAlone(textLookAlike, 'words that are all of one alphabet, units, and Icelandic', {
    'a.txt': 'Москва, Αθήνα, 5 µm, 3 Ωm, α-amylase, ΔT, Путин',
    'b.txt': 'Ðingið í Reykjavík',
  });

  fixes(
    textLookAlike,
    'the word',
    {
      'a.txt': 'ở Ðà Nẵng và Hаnоi',
      'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "LOCATION", start: 2, end: 9, text: "Ðà Nẵng"}\n',
    },
    { 'a.txt': 'ở Đà Nẵng và Hanoi' },
  );
});
