// What dist/recognisers.js holds: a script of its own, evaluated on first use, since it is half of the code and nothing
// of it is needed to activate (recognisers.ts).
export { findDocumentDate } from '../core/dates/documentDate';
export { findDates } from '../core/dates/find';
export { readDataFile } from '../core/suggest/dataFile';
export { createSuggest } from '../core/suggest/suggester';
