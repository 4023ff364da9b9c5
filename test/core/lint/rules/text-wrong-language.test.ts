import { textWrongLanguage } from '../../../../src/core/lint/rules/text-wrong-language';
import { finds, leavesAlone } from '../fixtures';

const EN =
  'The minister said on Monday that the bridge in the north of the country was to be opened for traffic by the end of the year.';
const DE =
  'Der Minister sagte, die neue Strecke werde im Herbst eröffnet und solle Reisende schneller ans Ziel bringen. '.repeat(
    6,
  );
const VI = 'Bộ trưởng cho biết cây cầu ở miền Bắc sẽ được thông xe vào cuối năm nay để phục vụ người dân.';

suite('text/wrong-language', () => {
  finds(textWrongLanguage, 'English among Vietnamese, and what is neither', {
    'corpus.yaml': 'languages: ["vi"]\n',
    'a.txt': `${EN} ← seems to be in "en", not in vi`,
    'b.txt': `${DE} ← seems to be in none of vi`,
    'c.txt': `${VI} ← seems to be in "vi", not in en`,
    'c.ann.yaml': 'document:\n  language: "en"\n',
  });

  leavesAlone(textWrongLanguage, 'the languages of the corpus, languages that are not told, short texts', {
    'corpus.yaml': 'languages: ["vi", "en-GB"]\ndocuments: [{glob: "de/*", language: "de"}]\n',
    'a.txt': EN,
    'b.txt': VI,
    'c.txt': 'Ende gut.',
    'de/d.txt': DE,
  });
});
