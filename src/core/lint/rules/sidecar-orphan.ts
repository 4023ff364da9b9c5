import { say } from '../../message';
import type { Rule } from '../rule';

export const sidecarOrphan: Rule = {
  id: 'sidecar/orphan',
  description: 'A sidecar has no source.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ source, sourceError, sidecarText, sidecar, sidecarPath, places }) {
    if (source !== undefined || sourceError !== undefined || sidecarText === undefined) return;
    const file = sidecar?.source?.file;
    yield {
      message:
        file === undefined
          ? say('No document of the corpus belongs to {sidecar}. Rename it like its document, or delete it.', {
              sidecar: sidecarPath,
            })
          : say(
              'The source "{file}" of {sidecar} is not there. Put it back, rename the sidecar like it, or delete it.',
              {
                file,
                sidecar: sidecarPath,
              },
            ),
      file: 'sidecar',
      range: places.ofKey('source'),
    };
  },
};
