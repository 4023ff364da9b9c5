import { bundledModel } from '../boilerplate/bundledModel';
import { bundledTables } from '../entities/bundledTables';
import { PACKS } from '../languages';
import { createSuggest } from './suggester';

/** `suggest` with its data bundled: for the command line, where a larger program costs nothing. */
export const suggest = createSuggest({ packs: PACKS, model: bundledModel, tables: bundledTables });
