import { type ExportFormat, NOTHING_WRITTEN } from '../format';

/** The text alone: UTF-8, `\n`, no byte order mark. */
export const text: ExportFormat = {
  id: 'text',
  summary: 'plain text; with --content the article alone',
  kind: 'files',
  suffixes: ['.txt'],
  unit: 'code points',
  layers: [],
  defaultLayers: [],
  fields: [],
  discontinuous: false,
  whiteEdges: true,
  render: (document) => ({ texts: [document.text.text], notes: [], written: NOTHING_WRITTEN }),
};
