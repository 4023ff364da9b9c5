import type { DateGrammar, Direction, Found, GrammarLine } from '../expression';
import { readDuration } from './duration';
import { HOLIDAY_WORDS } from './holidays';
import { readMoment } from './moment';
import { NUMBER_WORDS } from './number';
import { readPeriod } from './period';
import { readSet, SET_WORDS } from './set';
import { MONTHS, PARTS, SEASONS, WEEKDAYS } from './words';

const ORDINALS =
  'first second third fourth latter fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const OTHERS =
  'today tonight yesterday tomorrow the that this last next past coming previous following noon midnight half quarter early mid late ' +
  'beginning start middle end q h fy fiscal financial academic school every each once twice';

/** The English expressions, and what every language shares: ISO dates, clock times, years between prepositions. */
export const enGrammar: DateGrammar = {
  id: 'en-date@1',
  triggers: new Set([
    ...NUMBER_WORDS,
    ...Object.keys(MONTHS),
    ...Object.keys(WEEKDAYS),
    ...Object.keys(WEEKDAYS).map((name) => `${name}s`),
    ...Object.keys(PARTS),
    ...Object.keys(SEASONS),
    ...HOLIDAY_WORDS,
    ...SET_WORDS,
    ...ORDINALS.split(' '),
    ...OTHERS.split(' '),
  ]),
  read,
  direction,
};

function read(line: GrammarLine, at: number): Found | undefined {
  const readings = [readSet(line, at), readMoment(line, at), readPeriod(line, at), readDuration(line, at)];
  let best: Found | undefined;
  for (const found of readings) if (found !== undefined && (best === undefined || found.end > best.end)) best = found;
  return best;
}

const AHEAD =
  /(?:^|[^\p{L}])(?:will|is set to|are set to|is scheduled|are scheduled|scheduled for|expected to|plans? to|upcoming|is due|are due)(?![\p{L}])/u;
const BEHIND =
  /(?:^|[^\p{L}])(?:was|were|said|had|told|announced|reported|did|met|signed|died|killed|won|lost|came|went|took|held|made)(?![\p{L}])/u;

function direction(sentence: string): Direction | undefined {
  const ahead = AHEAD.test(sentence);
  if (ahead === BEHIND.test(sentence)) return undefined;
  return ahead ? 'future' : 'past';
}
