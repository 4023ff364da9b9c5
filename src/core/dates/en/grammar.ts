import type { DateGrammar } from '../expression';

export const enGrammar: DateGrammar = {
  id: 'en-date@1',
  triggers: new Set(),
  read: () => undefined,
  direction: () => undefined,
};
