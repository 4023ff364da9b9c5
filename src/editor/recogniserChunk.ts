// What the editor loads with the first article (recognisers.ts): half of the code, none of it needed to activate.
export { findDocumentDate } from '../core/dates/documentDate';
export { findDates } from '../core/dates/find';
export { readDataFile } from '../core/suggest/dataFile';
export { createSuggestLine } from '../core/suggest/line';
export { createSuggestAround } from '../core/suggest/neighbourhood';
export { createSuggestScreen } from '../core/suggest/screen';
export { createSuggestInSteps } from '../core/suggest/suggester';
