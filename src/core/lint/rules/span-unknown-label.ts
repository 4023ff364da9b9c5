import type { CorpusConfig } from '../../corpus/config';
import { didYouMean } from '../../corpus/didYouMean';
import { type Message, say } from '../../message';
import type { Rule } from '../rule';

export const spanUnknownLabel: Rule = {
  id: 'span/unknown-label',
  description: 'An entity has a label that the corpus does not have.',
  scope: 'stable',
  defaultSeverity: 'error',
  fixable: false,
  *check({ sidecar, config, places }) {
    for (const entity of sidecar?.entities ?? []) {
      if (config.labels.has(entity.label)) continue;
      yield { message: messageFor(entity, config), file: 'sidecar', range: places.of('entities', entity) };
    }
  },
};

function messageFor({ label, text }: { label: string; text: string }, { labels }: CorpusConfig): Message {
  const renamed = [...labels].find(([, { was }]) => was.includes(label))?.[0];
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
