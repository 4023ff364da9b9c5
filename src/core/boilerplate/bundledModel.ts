import packed from './data/lineModel.json';
import { unpackLineModel } from './lineModel';

/**
 * The weights fitted on WCXB (Murrough Foley 2026, CC BY 4.0), bundled with whoever imports this. The editor does not:
 * it loads them from a data file (suggest/dataFile.ts).
 */
export const packedModel = packed;
export const bundledModel = unpackLineModel(packed);
