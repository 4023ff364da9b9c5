import brands from './data/brands.json';
import cities from './data/cities.json';
import countries from './data/countries.json';
import names from './data/names.json';
import vietnam from './data/vietnam.json';
import type { NameTables } from './nameTables';

/** Bundled with whoever imports this. The editor does not: it loads them from a data file (suggest/dataFile.ts). */
export const bundledTables: NameTables = { brands, cities, countries, names, vietnam };
