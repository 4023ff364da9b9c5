import assert from 'node:assert/strict';
import { misfit, readWritten, weekdayMisfit } from '../../../src/core/dates/written';
import { formatMessage } from '../../../src/core/message';
import { TABLES } from './expressions/index';
import { read } from './expressions/table';

suite('dates: what the words say', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['chiều ngày 2/7', { day: [2, 7] }],
    ['Thứ Năm, 02/07/2020, 14:35', { day: [2, 7], year: 2020, weekday: 4 }],
    ['ngày 2 tháng 9 năm 1945', { day: [2, 9], year: 1945 }],
    ['2020-07-02', { day: [2, 7], year: 2020 }],
    ['CHỦ NHẬT', { weekday: 7 }],
    ['thứ 2', { weekday: 1 }],
    ['Tuesday', { weekday: 2 }],
    ['27-30/10', {}],
    ['mùng 7 tháng Giêng', {}],
    ['năm 1995', { year: 1995 }],
    ['1995-2020', {}],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(readWritten(text), expected));

  const misfits: readonly (readonly [string, string, RegExp])[] = [
    ['chiều ngày 2/7', '2020-07-03TAF', /says 07-02, the value 2020-07-03TAF does not/],
    ['ngày 14/12/2016', '2017-12-14', /is of 2016/],
    ['năm 1995', '1996', /is of 1995/],
  ];
  for (const [text, value, expected] of misfits)
    test(`${text} is not ${value}`, () => assert.match(formatMessage(misfit(text, value)!), expected));

  test('either order of day and month will do', () => assert.equal(misfit('02/07/2020', '2020-02-07'), undefined));

  test('a weekday that is another one', () => {
    assert.match(
      formatMessage(weekdayMisfit('thứ Sáu (2/7)', '2020-07-02')!),
      /2020-07-02 is a Thursday.* says Friday/,
    );
    assert.equal(weekdayMisfit('thứ Năm (2/7)', '2020-07-02TAF'), undefined);
    assert.equal(weekdayMisfit('thứ Năm', 'XXXX-WXX-4'), undefined);
  });

  test('the table has no expression whose own value misfits', () => {
    const found = TABLES.flatMap(({ rows }) => rows).flatMap((row) => read(row));
    assert.deepEqual(
      found
        .flatMap(({ text, value, calendar }) => [misfit(text, value, calendar), weekdayMisfit(text, value)])
        .filter((message) => message !== undefined)
        .map(formatMessage),
      [],
    );
  });
});
