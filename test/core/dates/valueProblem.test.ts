import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valueProblem } from '../../../src/core/dates/valueProblem';
import { isTimexValue } from '../../../src/core/dates/values';
import { formatMessage } from '../../../src/core/message';

const CASES: readonly (readonly [string, RegExp])[] = [
  ['2021-02-30', /There is no 2021-02-30: that month has 28 days/],
  ['XXXX-02-30', /that month has 29 days/],
  ['2020-13', /no month 13/],
  ['2020-13-01', /no month 13/],
  ['2/7/2020', /year first: 2020-07-02/],
  ['2/7', /year first: XXXX-07-02/],
  ['31/6/2020', /year first, as in/],
  ['2020-07-02taf', /capitals in a value: 2020-07-02TAF/],
  ['2020-07TAF', /needs a day before it, as in 2020-07-02TAF/],
  ['2020-07-02T25:00', /"T25:00" is no time/],
  ['2020-07-02TXX', /"TXX" is no time/],
  ['P25', /A length is P/],
  ['1995/', /two dots: 1995\/\.\./],
  ['../..', /one end at least/],
  ['1995/2020/2021', /one slash/],
  ['1995/P3Y', /both are lengths/],
  ['2020-13/2021', /no month 13/],
  ['yesterday', /"yesterday" is no TIMEX3 value/],
  ['', /"" is no TIMEX3 value/],
];

suite('dates: what is wrong with a value', () => {
  for (const [value, expected] of CASES) {
    test(`“${value}”`, () => {
      const problem = valueProblem(value);
      assert.match(problem ? formatMessage(problem) : '', expected);
    });
  }

  test('there is a problem exactly where the grammar does not have the value', () => {
    const unit = fc.constantFrom(...'0123456789XTPYMDWHQ-/.:+Zx', 'MO', '2020', '-07', '-02', 'PAST_REF');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const value = parts.join('');
        assert.equal(valueProblem(value) === undefined, isTimexValue(value));
      }),
    );
  });
});
