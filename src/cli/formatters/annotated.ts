import { renderKey, renderUnknown } from '../../core/sidecar/scalars';
import type { AnnotatedObject } from '../annotatedObject';

/** The formats of `corpus annotate --stdout`, one document at a time: one line each. */
export const ANNOTATED_FORMATS: Readonly<Record<string, (object: AnnotatedObject) => string>> = {
  json: (object) => `${JSON.stringify(object)}\n`,
  yaml: yamlDocument,
};

/** One document of a YAML stream, which YAML 1.1 and 1.2 read alike; one item a line. */
function yamlDocument(object: AnnotatedObject): string {
  const lines = Object.entries(object).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? [`${renderKey(key)}:`, ...value.map((item) => `  - ${renderUnknown(item)}`)]
      : [`${renderKey(key)}: ${renderUnknown(value)}`],
  );
  return `---\n${lines.join('\n')}\n`;
}
