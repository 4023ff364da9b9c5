import { enEntities } from '../../languages/en/entities';
import { viHonorifics, viSurnames } from '../../languages/vi/people';
import { say } from '../../message';
import type { Rule } from '../rule';
import { maybeFix, withSpan } from '../sidecarEdits';

/** The label that people's names have by default. A team that calls it otherwise has its own rules for titles. */
const PERSON = 'PERSON';

export const entityHonorific: Rule = {
  id: 'entity/honorific',
  description: "A person's span takes in an honorific, such as ông, bà or Mr.",
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check(article) {
    const { source, sidecar, places } = article;
    for (const entity of sidecar?.entities ?? []) {
      const length = entity.label === PERSON ? honorificLength(entity.text) : 0;
      if (length === 0) continue;
      const range = source?.toUtf16(entity);
      const isTrue = source !== undefined && range !== undefined && source.slice(range) === entity.text;
      yield {
        message: say('"{text}" takes in the honorific "{honorific}". Tag "{name}" alone.', {
          text: entity.text,
          honorific: entity.text.slice(0, length).trim(),
          name: entity.text.slice(length),
        }),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
        ...(isTrue ? maybeFix(withSpan(article, 'entities', entity, { ...range, start: range.start + length })) : {}),
      };
    }
  },
};

/** Words that are parts of names or honorifics by their capital (*Saint Laurent*, *Vua*): only small ones are certain. */
const ENGLISH: ReadonlySet<string> = new Set(
  enEntities.honorifics.filter((word) => ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir'].includes(word)),
);
const SURNAMES: ReadonlySet<string> = new Set(viSurnames.map((name) => name.toLowerCase()));
const VIETNAMESE: ReadonlySet<string> = new Set(viHonorifics.map((word) => word.normalize('NFC')));
const LONGEST = Math.max(...viHonorifics.map((word) => word.split(' ').length));

/** UTF-16 units of the honorific and the space behind it; 0 where the name begins at once. */
function honorificLength(text: string): number {
  const words = text.split(/(?<=\s)/u);
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count--) {
    const length = words.slice(0, count).join('').length;
    const phrase = text.slice(0, length).trim().normalize('NFC');
    const folded = phrase.toLowerCase().replace(/\.$/, '');
    const isName = /^\p{Lu}/u.test(words[count] ?? '');
    if (!isName) continue;
    if (ENGLISH.has(folded) && /^\p{Lu}/u.test(phrase)) return length;
    if (!VIETNAMESE.has(folded)) continue;
    // Capitals open sentences, but names too (*Anh Thư*, *Ông Ích Khiêm*): a family name right behind decides.
    const isBeforeFamilyName = words.length - count >= 2 && SURNAMES.has((words[count] ?? '').trim().toLowerCase());
    if (phrase === folded || isBeforeFamilyName) return length;
  }
  return 0;
}
