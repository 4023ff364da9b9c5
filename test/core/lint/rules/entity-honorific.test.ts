import { entityHonorific } from '../../../../src/core/lint/rules/entity-honorific';
import { finds, fixes, leavesAlone } from '../fixtures';

suite('entity/honorific', () => {
  finds(entityHonorific, 'small honorifics, and capital ones before a family name', {
    'a.txt': 'bà Lê Lan, Ông Nguyễn Văn An, Mr. Smith, vợ chồng ông Tư, đồng chí Nông Đức Mạnh',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 9, text: "bà Lê Lan"} # ← Tag "Lê Lan" alone
  - {id: "e-2", label: "PERSON", start: 11, end: 28, text: "Ông Nguyễn Văn An"} # ← Tag "Nguyễn Văn An" alone
  - {id: "e-3", label: "PERSON", start: 30, end: 39, text: "Mr. Smith"} # ← Tag "Smith" alone
  - {id: "e-4", label: "PERSON", start: 41, end: 56, text: "vợ chồng ông Tư"} # ← the honorific "vợ chồng ông"
  - {id: "e-5", label: "PERSON", start: 58, end: 80, text: "đồng chí Nông Đức Mạnh"} # ← Tag "Nông Đức Mạnh"
`,
  });

  leavesAlone(entityHonorific, 'names that begin like one, and other labels', {
    'a.txt': 'Anh Thư Ông Ích Khiêm bà con Bà Rịa Cô Tô An',
    'a.ann.yaml': `entities:
  - {id: "e-1", label: "PERSON", start: 0, end: 7, text: "Anh Thư"}
  - {id: "e-2", label: "PERSON", start: 8, end: 21, text: "Ông Ích Khiêm"}
  - {id: "e-3", label: "LOCATION", start: 29, end: 35, text: "Bà Rịa"}
  - {id: "e-4", label: "LOCATION", start: 36, end: 41, text: "Cô Tô"}
  - {id: "e-5", label: "PERSON", start: 42, end: 44, text: "An"}
`,
  });

  fixes(
    entityHonorific,
    'the span',
    {
      'a.txt': 'Hôm qua bà Lê Lan về.',
      'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 8, end: 17, text: "bà Lê Lan"}\n',
    },
    { 'a.ann.yaml': 'entities:\n  - {id: "e-1", label: "PERSON", start: 11, end: 17, text: "Lê Lan"}\n' },
  );
});
