// What is measured as it is shipped (shipped.ts).
export { groupLines } from '../../src/core/boilerplate/blocks';
export { bundledModel } from '../../src/core/boilerplate/bundledModel';
export { labelLines } from '../../src/core/boilerplate/label';
export { findDocumentDate } from '../../src/core/dates/documentDate';
export { findDates } from '../../src/core/dates/find';
export { bundledTables } from '../../src/core/entities/bundledTables';
export { findEntities } from '../../src/core/entities/find';
export { languagePack, PACKS } from '../../src/core/languages';
export { detectLanguage } from '../../src/core/languages/detect';
export { carrySuggestions } from '../../src/core/suggest/carry';
export { createSuggestAround } from '../../src/core/suggest/neighbourhood';
export { suggest } from '../../src/core/suggest/suggest';
export { createSuggestInSteps } from '../../src/core/suggest/suggester';
export { ArticleText } from '../../src/core/text/document';
export { KeptText } from '../../src/core/text/keptText';
