import type { BoilerplateCues } from '../boilerplateCues';

export const viBoilerplate: BoilerplateCues = { headings: new Map(), stopWords: new Set() };
