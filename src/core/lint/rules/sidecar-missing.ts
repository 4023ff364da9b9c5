import { say } from '../../message';
import type { Rule } from '../rule';

export const sidecarMissing: Rule = {
  id: 'sidecar/missing',
  description: 'A document has no sidecar: nobody has annotated it yet.',
  scope: 'stable',
  // Most corpora are annotated little by little; who wants every document done turns it on.
  defaultSeverity: 'off',
  fixable: false,
  *check({ path, source, sidecarText, sidecarError, sidecarPath }) {
    if (source === undefined || sidecarText !== undefined || sidecarError !== undefined) return;
    yield {
      message: say(
        '{path} has no annotations yet ({sidecar} does not exist). Annotate it, or exclude it in corpus.yaml.',
        {
          path,
          sidecar: sidecarPath,
        },
      ),
      file: 'source',
      range: { start: 0, end: 0 },
    };
  },
};
