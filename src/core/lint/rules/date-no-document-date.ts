import { say } from '../../message';
import type { Rule } from '../rule';

export const dateNoDocumentDate: Rule = {
  id: 'date/no-document-date',
  description: 'Dates are tagged in a document whose own date is not known.',
  scope: 'stable',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ sidecar, facts, path, places }) {
    if (sidecar === undefined || facts.date !== undefined) return;
    if (sidecar.dates.length === 0 && sidecar.document.done?.dates !== true) return;
    const hanging = sidecar.dates.filter(({ anchor }) => anchor === 'document').length;
    yield {
      message:
        hanging > 0
          ? say("{path} has no date, though {count} of its dates count from it. Set the article's date.", {
              path,
              count: hanging,
            })
          : say("{path} has no date. Set the article's date, in its sidecar, corpus.yaml or the metadata table.", {
              path,
            }),
      file: 'sidecar',
      range: places.ofKey(sidecar.dates.length > 0 ? 'dates' : 'document'),
    };
  },
};
