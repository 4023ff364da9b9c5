import type { DateGrammar, Direction, Found, GrammarLine } from '../expression';
import { endAt, matchAt, oneOf, pattern } from '../reading';
import { readDuration, UNITS } from './duration';
import { HOLIDAY_WORDS } from './holidays';
import { readMoment } from './moment';
import { NUMBER_WORDS } from './number';
import { readPeriod } from './period';
import { readSet, SET_WORDS } from './set';
import { MONTHS, PARTS, SEASONS, WEEKDAYS } from './words';

type Reader = (line: GrammarLine, at: number) => Found | undefined;

const ORDINALS =
  'first second third fourth latter fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

/** Which readers a first word may concern; figures concern all of them. */
const READERS: readonly (readonly [words: readonly string[], readers: readonly Reader[]])[] = [
  [NUMBER_WORDS, [readDuration]],
  [NUMBER_WORDS.filter((word) => word.length > 2), [readSet, readMoment]],
  [['a'], [readMoment]],
  [Object.keys(MONTHS), [readMoment, readPeriod]],
  [Object.keys(WEEKDAYS), [readMoment, readSet]],
  [Object.keys(WEEKDAYS).map((name) => `${name}s`), [readSet]],
  [
    [...Object.keys(PARTS), ...HOLIDAY_WORDS, 'today', 'tonight', 'yesterday', 'tomorrow', 'noon', 'midnight'],
    [readMoment],
  ],
  [Object.keys(SEASONS), [readPeriod]],
  [[...SET_WORDS, 'every', 'each', 'once', 'twice', 'weekends'], [readSet]],
  [ORDINALS.split(' '), [readMoment, readPeriod]],
  [
    ['the', 'this', 'last', 'next', 'past', 'coming', 'previous', 'following'],
    [readMoment, readPeriod, readDuration],
  ],
  [
    ['early', 'mid', 'late', 'that', 'quarter'],
    [readMoment, readPeriod],
  ],
  [['earlier', 'later'], [readPeriod]],
  [['beginning', 'start', 'middle', 'end', 'q', 'h', 'fy', 'fiscal', 'financial', 'academic', 'school'], [readPeriod]],
  [['half'], [readMoment, readPeriod, readDuration]],
];
const BY_WORD = new Map<string, Reader[]>();
for (const [words, readers] of READERS)
  for (const word of words) BY_WORD.set(word, [...new Set([...(BY_WORD.get(word) ?? []), ...readers])]);
const ALL: readonly Reader[] = [readSet, readMoment, readPeriod, readDuration];
// Most figures of a text are no dates: one look at what follows spares the readers thirty.
const FIGURES = pattern(
  `\\d{4}(?!\\d)|\\d{1,3}(?:[/.:,]\\d| ?- ?\\d| ?[ap](?:\\.m|m)|st|nd|rd|th|'?s(?!\\p{L})|[- ](?:the )?(?:${oneOf([
    ...Object.keys(MONTHS),
    ...Object.keys(UNITS),
    ...'centurie to or and through of past times o & full straight consecutive calendar business working and-a-half hundred'.split(
      ' ',
    ),
  ])}))`,
);
const FIRST_WORD = pattern('[\\p{L}\\p{M}]+');
/** What *the* can go on with in an expression. */
const THE = oneOf([
  ...Object.keys(PARTS),
  ...Object.keys(SEASONS),
  ...ORDINALS.split(' '),
  ...Object.keys(MONTHS).filter((m) => m.length > 3),
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'following',
  'current',
  'same',
  'day',
  'week',
  'year',
  'early',
  'late',
  'mid',
  'end',
  'beginning',
  'start',
  'middle',
  'entire',
  'whole',
  'final',
  'twent',
  'thirt',
  'fort',
  'fift',
  'sixt',
  'sevent',
  'eight',
  'ninet',
]);
// *The*, *a* and *an* stand everywhere: only before a word that can go on is anything tried.
const ARTICLE = pattern(
  `the (?:[\\d']|${THE}|${oneOf(NUMBER_WORDS)} (?:hour|day|night|week|month|quarter|year|decade))|an? (?:half|hundred|full|second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)`,
);

/** The English expressions, and what every language shares: ISO dates, clock times, years between prepositions. */
export const enGrammar: DateGrammar = {
  id: 'en-date@1',
  triggers: new Set(BY_WORD.keys()),
  read,
  direction,
  joins: /^(?: ?[,&-] ?|,? (?:to|until|till|through|and|or) )(?:on )?$/,
};

function read(line: GrammarLine, at: number): Found | undefined {
  const word = matchAt(FIRST_WORD, line.text, at)?.[0];
  if (word === undefined && endAt(FIGURES, line.text, at) < 0) return undefined;
  if (/^(?:the|an?)$/.test(word ?? '') && endAt(ARTICLE, line.text, at) < 0) return undefined;
  let best: Found | undefined;
  for (const reader of word === undefined ? ALL : (BY_WORD.get(word) ?? ALL)) {
    const found = reader(line, at);
    if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  }
  return best;
}

const AHEAD =
  /(?:^|[^\p{L}])(?:will|is set to|are set to|is scheduled|are scheduled|scheduled for|expected to|plans? to|upcoming|is due|are due)(?![\p{L}])/u;
const BEHIND =
  /(?:^|[^\p{L}])(?:was|were|said|had|told|announced|reported|did|met|signed|died|killed|won|lost|came|went|took|held|made|fell|rose|grew|began|became|got|gave|left|ran|saw|told|wrote|spoke|led|fled|broke|drove|paid|bought|sold|built|struck|hit|shot|found|brought|sent|spent)(?![\p{L}])/u;
/** Regular verbs in the past; not participles behind *be*, nor words that only end like one. */
const REGULAR_PAST =
  /(?<!(?:be|been|being|is|are) )(?<!\p{L})(?!(?:need|indeed|speed|hundred|united|alleged|based|retired|limited|exceed|proceed|succeed|supposed|used)(?!\p{L}))\p{L}{2,}[^e\P{L}]ed(?!\p{L})/u;

function direction(sentence: string): Direction | undefined {
  const rest = sentence.replace(AHEAD, ' ');
  const ahead = rest !== sentence;
  if (ahead === (BEHIND.test(rest) || REGULAR_PAST.test(rest))) return undefined;
  return ahead ? 'future' : 'past';
}
