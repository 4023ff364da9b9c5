import type { EntityCues } from '../entityCues';

export const viEntities: EntityCues = { honorifics: [] };
