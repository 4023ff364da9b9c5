import type { DateGrammar, DaySpec, Found, Spec } from './expression';

/** Longer words between two expressions join nothing. */
const LONGEST_JOIN = 24;

/**
 * The ends of a stretch and the items of a list share what only the last of them says: *từ 5/6 đến 10/7/2019*,
 * *từ tháng 3 đến tháng 8/2022*, *15h đến 17h ngày 19/10*, *between June and September 2018*.
 */
export function shareTail(grammar: DateGrammar, text: string, found: readonly Found[]): Found[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i], shared[i + 1]];
    if (first === undefined || second === undefined) continue;
    const between = second.start - first.end > LONGEST_JOIN ? undefined : text.slice(first.end, second.start);
    if (between !== undefined && grammar.joins.test(between)) shared[i] = heir(first, second);
  }
  return shared;
}

/** The first expression with what the second says for both. */
export function heir(first: Found, second: Found): Found {
  const spec = inherited(first.spec, second.spec.kind === 'interval' ? second.spec.begin : second.spec);
  return spec === undefined ? first : { ...first, spec };
}

function inherited(first: Spec, second: Spec): Spec | undefined {
  if (first.kind === 'moment' && second.kind === 'moment') return inheritedMoment(first, second);
  if (first.kind !== 'period' || second.kind !== 'period') return undefined;
  const [a, b] = [first.period, second.period];
  if (
    a.unit === 'month' &&
    b.unit === 'month' &&
    a.year === undefined &&
    a.toward === undefined &&
    b.year &&
    'is' in b.year
  )
    return { kind: 'period', period: { ...a, year: { is: b.year.is - (a.month > b.month ? 1 : 0) } } };
  if (a.unit === 'quarter' && b.unit === 'quarter' && a.year === undefined && b.year && 'is' in b.year)
    return { kind: 'period', period: { ...a, year: { is: b.year.is - (a.quarter > b.quarter ? 1 : 0) } } };
  return undefined;
}

type Moment = Spec & { kind: 'moment' };

function inheritedMoment(first: Moment, second: Moment): Spec | undefined {
  const { day } = second;
  if (first.day === undefined) return first.clock && day && isSameDay(first, second) ? { ...first, day } : undefined;
  if (first.day.by !== 'calendar' || day?.by !== 'calendar' || day.month === undefined) return undefined;
  if (first.day.year !== undefined || first.day.toward !== undefined || first.day.monthOffset !== undefined)
    return undefined;
  const own: DaySpec & { by: 'calendar' } = first.day;
  const month = own.month ?? (own.day > day.day ? undefined : day.month);
  if (month === undefined) return undefined;
  const isLater = month * 31 + own.day > day.month * 31 + day.day;
  const year = day.year && 'is' in day.year ? { is: day.year.is - (isLater ? 1 : 0) } : undefined;
  if (year === undefined && own.month !== undefined) return undefined;
  return { ...first, day: { ...own, month, ...(year && { year }) } };
}

/** *22h đến 5h sáng mai* begins the day before; *22h đến 5h hôm sau* leans on what came earlier. */
function isSameDay({ clock: first }: Moment, { clock: second, day }: Moment): boolean {
  if (first === undefined || second === undefined || (day?.by === 'offset' && day.from === 'previous')) return false;
  return first.hour * 60 + (first.minute ?? 0) < second.hour * 60 + (second.minute ?? 0);
}
