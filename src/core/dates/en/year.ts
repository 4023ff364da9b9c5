import type { Found, PeriodSpec, Spec } from '../expression';
import { after, before, matchAt, pattern } from '../reading';
import { YEAR4 } from './words';

const YEARS = pattern(`(?<y>${YEAR4}) ?(?:-|to) ?(?<y2>${YEAR4}|\\d{2}(?!\\d))(?![/.,-]?\\d)(?![%\\p{L}])`);
const YEAR = pattern(
  `(?:(?<named>(?:fiscal|financial|academic|school) (?:year )?|fy ?|the year )?(?<y>${YEAR4}))(?![/.,:-]?\\d)(?![%\\p{L}])`,
);

/** Years in figures: *1995-2020*, *fiscal 2020*, *in 2018*, *the 2016 election*. */
export function readYears(text: string, at: number, hasMod: boolean): Found | undefined {
  if (/[\p{L}\d_@][/.:_-]$|[\p{L}_/#.$€£+,-]$/u.test(text.slice(Math.max(0, at - 2), at)) && !hasMod) return undefined;
  const years = matchAt(YEARS, text, at);
  if (years) {
    const from = Number(years.groups?.y);
    const short = years.groups?.y2 ?? '';
    const isWord = /to/.test(years[0]);
    const to = short.length === 2 ? Math.floor(from / 100) * 100 + Number(short) : Number(short);
    if (!isWord && to > from && to - from < 300) {
      const year = (is: number): Spec => ({ kind: 'period', period: { unit: 'year', year: { is } } });
      return {
        start: at,
        end: at + years[0].length,
        spec: { kind: 'interval', begin: year(from), end: year(to) },
        score: 0.93,
      };
    }
  }
  const match = matchAt(YEAR, text, at);
  if (match === undefined) return undefined;
  const { named, y } = match.groups ?? {};
  const end = at + match[0].length;
  if (!named && !isYear(text, at, end, hasMod)) return undefined;
  return found(match, { unit: 'year', year: { is: Number(y) } }, named ? 0.95 : 0.9);
}

/** Four figures are a year behind a preposition of time or in brackets, unless they count something. */
function isYear(text: string, at: number, end: number, hasMod: boolean): boolean {
  const value = Number(text.slice(at, end));
  if (value < 1500 || value > 2150) return false;
  const behind = after(text, end);
  const context = before(text, at);
  if (/[([]$/.test(context)) return /^[)\];,]/.test(behind);
  if (
    /^ (?:people|votes|points|dollars|troops|cases|miles|meters|metres|feet|homes|workers|years|km|kilometers|square|times|percent|degrees|employees|students|jobs|men|women|children|more|others|pounds|euros|tons|tonnes|houses|seats|deaths|soldiers|companies|cars|days|hours|calories|words|species|megawatts|residents)(?![\p{L}])/u.test(
      behind,
    )
  )
    return false;
  if (hasMod) return true;
  const last = /(?:^|[^\p{L}])([\p{L}]+)$/u.exec(context)?.[1] ?? '';
  if (CERTAIN.has(last)) return true;
  // *the end of 2020*, *from 1995 to 2020*: these prepositions follow other things too.
  if (/^(?:of|to|and|through|or)$/.test(last)) return YEAR_BEFORE.test(context);
  // *the 2020 election*, *a 1998 study*: behind an article a noun must follow.
  return /^(?:the|a|his|her|its|their)$/.test(last) && /^ \p{L}/u.test(behind) && value >= 1900;
}

const CERTAIN: ReadonlySet<string> = new Set(
  'in since by until till from before after during between circa year born summer spring autumn fall winter late early mid around'.split(
    ' ',
  ),
);
const YEAR_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|fall|winter|end|beginning|start|middle|half|quarter|class|crisis|election|year|revolution|war|\d{4}) (?:of|to|and|through|or)$/;

export function found(match: RegExpExecArray, period: PeriodSpec, score = 0.94): Found {
  return { start: match.index, end: match.index + match[0].length, spec: { kind: 'period', period }, score };
}
