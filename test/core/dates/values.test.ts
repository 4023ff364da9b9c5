import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toEdtf } from '../../../src/core/dates/edtf';
import { hasTimexForm, isTimexValue, parseTimexValue, TIMEX_VALUE_PATTERN } from '../../../src/core/dates/values';

const VALID = [
  '2020',
  '2020-07',
  '2020-07-02',
  'XXXX-07-02',
  'XXXX-XX-20',
  'XXXX-XX-XX',
  '199X',
  '19XX',
  '2020-W27',
  '2020-W27-4',
  '2020-W27-WE',
  'XXXX-WXX-1',
  '2020-Q3',
  '2020-H1',
  '2020-SU',
  '2020-07-02TAF',
  '2020-07-02T09:30',
  '2020-07-02T09:30:15',
  '2023-09-09T08:50+07:00',
  '2020-07-02T24:00',
  'XXXX-WXX-6TEV',
  'T09:30',
  'P25Y',
  'P1Y6M',
  'PT1H30M',
  'P2DE',
  'PXY',
  'P2.5Y',
  'P3D',
  'PT72H',
  '1995/2020',
  '2020-11-24/2020-11-28',
  '1995/..',
  '../2020',
  'P3Y/P4Y',
  'PAST_REF',
  'PRESENT_REF',
  'FUTURE_REF',
];
const INVALID = [
  '',
  '20',
  '2020-13',
  '2020-00-10',
  '2021-02-29',
  '2020-06-31',
  'XXXX-02-30',
  '2020-7-2',
  '2020-W54',
  '2020-Q5',
  '2020TAF',
  '2020-07TMO',
  '2020-07-02T25:00',
  '2020-07-02T24:30',
  '2020-07-02T09:60',
  'P',
  'PT',
  'P1H',
  'PT1D',
  '1995/',
  '/2020',
  '../..',
  '1995/P3Y',
  '2/7',
  'hôm qua',
  '2020-07-02 ',
  '1995/2000/2005',
  'P1Y/2020',
  'P1Y/..',
];

suite('dates: values', () => {
  test('what the grammar has', () => {
    assert.deepEqual(
      VALID.filter((value) => !isTimexValue(value)),
      [],
    );
  });

  test('what it refuses', () => {
    assert.deepEqual(INVALID.filter(isTimexValue), []);
  });

  test('the published pattern accepts all that the parser does', () => {
    const published = new RegExp(`^${TIMEX_VALUE_PATTERN}$`);
    assert.deepEqual(
      VALID.filter((value) => !published.test(value)),
      [],
    );
  });

  test('the published pattern refuses all but what the calendar refuses', () => {
    const published = new RegExp(`^${TIMEX_VALUE_PATTERN}$`);
    const calendar = ['2021-02-29', '2020-06-31', 'XXXX-02-30'];
    assert.deepEqual(
      INVALID.filter((value) => published.test(value) && !calendar.includes(value)),
      [],
    );
  });

  test('the form is that of the published pattern', () => {
    assert.deepEqual(
      [...VALID, ...INVALID].filter(
        (value) => hasTimexForm(value) !== new RegExp(`^${TIMEX_VALUE_PATTERN}$`).test(value),
      ),
      [],
    );
  });

  test('the schemas of sidecars hold the published pattern', () => {
    const text = readFileSync(join(__dirname, '../../../schemas/sidecar.schema.json'), 'utf8');
    const { definitions } = JSON.parse(text) as {
      definitions: Record<string, { properties: Record<string, { pattern?: string }> }>;
    };
    for (const name of ['date', 'suggested-date', 'unanchored'])
      assert.equal(definitions[name]?.properties.value?.pattern, `^${TIMEX_VALUE_PATTERN}$`, name);
  });

  test('parts', () => {
    assert.deepEqual(parseTimexValue('2023-09-09T08:50+07:00'), {
      kind: 'date',
      year: '2023',
      month: '09',
      day: '09',
      hour: 8,
      minute: 50,
      zone: '+07:00',
    });
    assert.deepEqual(parseTimexValue('PT1H30M'), {
      kind: 'duration',
      parts: [
        { amount: 1, unit: 'TH' },
        { amount: 30, unit: 'TM' },
      ],
    });
  });

  test('a value as long as a file is refused, not parsed', () => {
    assert.equal(isTimexValue(`P${'1Y'.repeat(100_000)}`), false);
  });
});

suite('dates: EDTF', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['2020-07-02', '2020-07-02'],
    ['2020-07-02TAF', '2020-07-02'],
    ['2020-07-02T09:30', '2020-07-02T09:30:00'],
    ['2023-09-09T08:50+07:00', '2023-09-09T08:50:00+07:00'],
    ['XXXX-07-02', 'XXXX-07-02'],
    ['199X', '199X'],
    ['19XX', '19XX'],
    ['2020-SU', '2020-22'],
    ['2020-Q3', '2020-35'],
    ['2020-H2', '2020-41'],
    ['1995/2020', '1995/2020'],
    ['1995/..', '1995/..'],
    ['2020-W27', '2020-06-29/2020-07-05'],
    ['2020-W27-WE', '2020-07-04/2020-07-05'],
    ['P25Y', undefined],
    ['XXXX-WXX-1', undefined],
    ['XXXX-XX-XX', undefined],
    ['PAST_REF', undefined],
    ['nonsense', undefined],
  ];
  for (const [value, edtf] of cases) test(`${value} → ${edtf ?? 'none'}`, () => assert.equal(toEdtf(value), edtf));

  test('approximate', () => assert.equal(toEdtf('1990', 'APPROX'), '1990~'));
});
