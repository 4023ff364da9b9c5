import { enBoilerplate } from './en/boilerplate';
import { enEntities } from './en/entities';
import type { LanguagePack } from './pack';
import { viBoilerplate } from './vi/boilerplate';
import { viEntities } from './vi/entities';

/** The list of language packs: one line a language. */
export const PACKS: readonly LanguagePack[] = [
  { id: 'vi', boilerplate: viBoilerplate, entities: viEntities },
  { id: 'en', boilerplate: enBoilerplate, entities: enEntities },
];

/** Undefined for a language without a pack: structure alone must do then. */
export function languagePack(language: string): LanguagePack | undefined {
  return PACKS.find((pack) => pack.id === language);
}
