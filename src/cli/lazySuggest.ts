import type { Suggest } from '../core/suggest/suggester';

/**
 * The recognisers over their bundled tables, which take longer to read than a hundred documents: at the first call, so
 * that commands that suggest nothing do without. By `require`, which works at once and in tests as in the bundle.
 */
export const suggest: Suggest = (...given) => {
  const bundled = require('../core/suggest/suggest') as typeof import('../core/suggest/suggest');
  return bundled.suggest(...given);
};
