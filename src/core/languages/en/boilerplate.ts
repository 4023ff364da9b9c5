import type { BoilerplateCues } from '../boilerplateCues';

export const enBoilerplate: BoilerplateCues = { headings: new Map(), stopWords: new Set() };
