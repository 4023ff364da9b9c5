import type { BoilerplateKind, ContentKind, LineKind } from '../annotation';
import type { Message } from '../message';
import type { Page } from './page';
import type { Section } from './sections';
import type { SlugMark } from './slugs';

/** What all readers of a page found, for the last decision. */
export interface Findings {
  readonly page: Page;
  readonly sections: readonly (Section | undefined)[];
  readonly slugs: readonly SlugMark[];
  /** Probability of content. */
  readonly content: Float64Array;
}

export interface KindAndWhy {
  readonly kind: LineKind;
  /** How sure of the kind, given that content or boilerplate is right; 0..1. */
  readonly sure: number;
  readonly evidence: readonly Message[];
}

export function because(kind: BoilerplateKind | ContentKind, sure: number, ...evidence: Message[]): KindAndWhy {
  return { kind, sure, evidence };
}
