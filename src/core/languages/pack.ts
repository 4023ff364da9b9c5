import type { BoilerplateCues } from './boilerplateCues';
import type { EntityCues } from './entityCues';

/** What recognisers read about one language: data only, no rules. Dates have parsers of their own in dates/. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly id: string;
  readonly boilerplate: BoilerplateCues;
  readonly entities: EntityCues;
}
