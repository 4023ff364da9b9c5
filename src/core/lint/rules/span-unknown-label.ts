import type { CorpusConfig } from '../../corpus/config';
import { didYouMean } from '../../corpus/didYouMean';
import { currentLabel } from '../../corpus/labels';
import { type Message, say } from '../../message';
import { quote } from '../../sidecar/scalars';
import type { Rule } from '../rule';

export const spanUnknownLabel: Rule = {
  id: 'span/unknown-label',
  description: 'An entity has a label that the corpus does not have.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: true,
  *check({ sidecar, config, places }) {
    for (const entity of sidecar?.entities ?? []) {
      if (config.labels.has(entity.label)) continue;
      const renamed = currentLabel(config, entity.label);
      const range = renamed === undefined ? undefined : places.ofField('entities', entity, 'label');
      yield {
        message: messageFor(entity, config),
        file: 'sidecar',
        range: places.of('entities', entity),
        about: entity.id,
        ...(renamed === undefined || range === undefined
          ? {}
          : { fix: [{ file: 'sidecar', range, newText: quote(renamed) }] }),
      };
    }
  },
};

function messageFor({ label, text }: { label: string; text: string }, config: CorpusConfig): Message {
  const { labels } = config;
  const renamed = currentLabel(config, label);
  if (renamed !== undefined) {
    return say('"{text}" has the label {label}, which is called {renamed} now. Change it.', { text, label, renamed });
  }
  const meant = didYouMean(label, labels.keys());
  return meant === undefined
    ? say(
        '"{text}" has the label {label}, which the corpus does not have. Use one of {labels}, or add it to corpus.yaml.',
        {
          text,
          label,
          labels: [...labels.keys()].join(', '),
        },
      )
    : say('"{text}" has the label {label}, which the corpus does not have. Did you mean {meant}?', {
        text,
        label,
        meant,
      });
}
