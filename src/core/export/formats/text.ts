import { say } from '../../message';
import { type ExportFormat, NOTHING_WRITTEN } from '../format';

/** The text alone: UTF-8, `\n`, no byte order mark. */
export const text: ExportFormat = {
  id: 'text',
  summary: say('plain text; the article alone where boilerplate is dropped'),
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
