import { enGrammar } from './en/grammar';
import type { DateGrammar } from './expression';
import { viGrammar } from './vi/grammar';

/** The list of grammars: one line a language. */
const GRAMMARS: Readonly<Record<string, DateGrammar>> = {
  vi: viGrammar,
  en: enGrammar,
};

/** The English one reads what every language shares: figures, ISO dates, clock times. */
export function dateGrammar(language: string): DateGrammar {
  return GRAMMARS[language] ?? enGrammar;
}
