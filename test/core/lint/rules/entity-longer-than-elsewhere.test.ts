import { entityLongerThanElsewhere } from '../../../../src/core/lint/rules/entity-longer-than-elsewhere';
import { finds, leavesAlone } from '../fixtures';
import { tagged } from '../tagged';

suite('entity/longer-than-elsewhere', () => {
  finds(entityLongerThanElsewhere, 'a span with a word that others leave out', {
    ...tagged('a', 'Gặp cựu binh Lan[PERSON].'),
    ...tagged('b', 'Theo binh Lan[PERSON].'),
    ...tagged('c', 'Và {binh Lan}[PERSON ← 2 other documents leave out its first or last word].'),
  });

  leavesAlone(entityLongerThanElsewhere, 'what as many write whole, and what nobody cuts', {
    ...tagged('a', 'Ở tỉnh {Phú Thọ}[LOCATION].'),
    ...tagged('b', 'Ở tỉnh {Phú Thọ}[LOCATION].'),
    ...tagged('c', 'Ở {tỉnh Phú Thọ}[LOCATION].'),
    ...tagged('d', 'Ở {tỉnh Phú Thọ}[LOCATION].'),
    ...tagged('e', '{Đại học Huế}[ORGANIZATION] ở Huế[LOCATION].'),
  });
});
