import { entityShorterThanElsewhere } from '../../../../src/core/lint/rules/entity-shorter-than-elsewhere';
import { finds, leavesAlone } from '../fixtures';
import { tagged } from '../tagged';

const KNOWN = {
  ...tagged('a', 'Ở {tỉnh Phú Thọ}[LOCATION].'),
  ...tagged('b', 'Về {tỉnh Phú Thọ}[LOCATION].'),
};

suite('entity/shorter-than-elsewhere', () => {
  finds(entityShorterThanElsewhere, 'a span without the word that others take in', {
    ...KNOWN,
    ...tagged('c', 'Qua tỉnh {Phú Thọ}[LOCATION ← but "tỉnh Phú Thọ" in 2 other documents, such as a.txt].'),
  });

  leavesAlone(
    entityShorterThanElsewhere,
    'other neighbours, other labels, neighbours that are tagged, and the way of most',
    {
      ...KNOWN,
      ...tagged('c', 'Qua {Phú Thọ}[LOCATION], tỉnh {Phú Thọ}[MISC], tỉnh[MISC] {Phú Thọ}[LOCATION].'),
      ...tagged('d', 'Ông Lan[PERSON].'),
      ...tagged('e', 'Ông Lan[PERSON].'),
      ...tagged('f', '{Ông Lan}[PERSON].'),
    },
  );
});
