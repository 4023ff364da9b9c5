import type { ExportFormat } from '../format';
import { brat } from './brat';
import { casJson } from './casJson';
import { doccano } from './doccano';
import { iob2 } from './iob2';
import { jsonl } from './jsonl';
import { labelStudio } from './labelStudio';
import { spacy } from './spacy';
import { text } from './text';
import { w3c } from './w3c';

/** The list of formats that the corpus goes out in. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  text,
  jsonl,
  iob2,
  spacy,
  brat,
  doccano,
  labelStudio,
  w3c,
  casJson,
];
