import type { Message } from '../message';

/** A name in the document, before the document as a whole has had its say. */
export interface Mention {
  /** UTF-16, over the document. */
  readonly start: number;
  readonly end: number;
  /** Empty: a capitalised run that only other mentions can explain. */
  readonly label: string;
  readonly score: number;
  readonly by: string;
  readonly evidence: readonly Message[];
  readonly ref: string | undefined;
  /** Told by people (gazetteer, memory): the rest of the document does not change it. */
  readonly isFixed: boolean;
  /** NFC with single spaces. */
  readonly text: string;
}
