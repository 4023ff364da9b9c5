import type { ImportFormat } from '../importedDocument';
import { brat } from './brat';
import { casJson } from './casJson';
import { doccano } from './doccano';
import { jsonl } from './jsonl';
import { labelStudio } from './labelStudio';

/** The list of formats that annotations come in by. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [brat, jsonl, doccano, labelStudio, casJson];
