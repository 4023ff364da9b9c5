import { isLineKind, LINE_KINDS } from '../../annotation';
import { didYouMean } from '../../corpus/didYouMean';
import { say } from '../../message';
import { quote } from '../../sidecar/scalars';
import type { Rule } from '../rule';

export const spanUnknownKind: Rule = {
  id: 'span/unknown-kind',
  description: 'A block has a kind that there is not.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ sidecar, places }) {
    for (const block of sidecar?.blocks ?? []) {
      if (isLineKind(block.kind)) continue;
      const data = { kind: block.kind, first: block.first, kinds: LINE_KINDS.join(', ') };
      const meant = didYouMean(block.kind, LINE_KINDS);
      // Another case or other word breaks leave one reading; a guess is for a person.
      const certain = LINE_KINDS.find(
        (kind) =>
          kind ===
          block.kind
            .trim()
            .toLowerCase()
            .replace(/[\s_]+/g, '-'),
      );
      const field = places.ofField('blocks', block, 'kind');
      yield {
        message:
          meant === undefined
            ? say('The block "{first}" is of kind {kind}, which there is not. Use one of {kinds}.', data)
            : say('The block "{first}" is of kind {kind}, which there is not. Did you mean {meant}?', {
                ...data,
                meant,
              }),
        file: 'sidecar',
        range: field ?? places.of('blocks', block),
        about: block.id,
        ...(certain !== undefined && field !== undefined
          ? { fix: [{ file: 'sidecar', range: field, newText: quote(certain) }] }
          : {}),
      };
    }
  },
};
