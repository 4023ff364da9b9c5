import type { EntityCues } from '../entityCues';

export const enEntities: EntityCues = { honorifics: [] };
