import type { Message } from './message';

/**
 * What a parser found wrong with a file. Parsers never throw on content: they return the value and a list of these.
 */
export interface Problem {
  /** Stable code such as `bad-offset`; what lint rules and tests key on. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  /** UTF-16 offsets into the parsed file's text as given. */
  readonly start: number;
  readonly end: number;
}
