import { packedModel } from '../boilerplate/bundledModel';
import { bundledTables } from '../entities/bundledTables';
import { PACKS } from '../languages';
import { writeDataFile } from './dataFile';

/** The data file's text; the build runs this and writes it beside the extension's bundle. */
export const dataFileText = writeDataFile({ packs: PACKS, model: packedModel, tables: bundledTables });
