import type { LayerProgress } from '../../core/corpus/overview/overview';
import { LAYER_STATES, type LayerState } from '../../core/corpus/overview/target';
import type { Mark } from '../marks';
import { rowBars } from '../rowBars';
import type { Section, Source } from './section';

const FILL = 'var(--done)';
const LOOKS = { done: 'full', begun: 'light', open: 'empty' } as const;

export function layersSection({ contents, words }: Source): Section {
  const { layers, files } = contents.overview;
  const title = words.say('layers');
  if (files.all === 0) {
    return { id: 'layers', title, size: 'two-thirds', content: { empty: words.say('noArticles') } };
  }
  const markOf = (of: LayerProgress, state: LayerState): Mark => ({
    says: words.list(words.say(of.layer), [
      words.say(`${state}Count`, { count: words.count('articles', of.files[state]) }),
    ]),
    target: { type: 'layer', layer: of.layer, state },
  });
  return {
    id: 'layers',
    size: 'two-thirds',
    title,
    note: words.say('layersNote'),
    content: {
      legend: LAYER_STATES.map((state) => ({ says: words.say(state), look: LOOKS[state], fill: FILL })),
      draw: (width) => [
        rowBars(
          layers.map((of) => ({
            name: words.say(of.layer),
            figure: words.say('doneOf', { done: words.number(of.files.done), all: words.number(files.all) }),
            parts: LAYER_STATES.map((state) => ({
              value: of.files[state],
              fill: FILL,
              look: LOOKS[state],
              mark: markOf(of, state),
            })),
          })),
          { width, says: title, full: files.all, row: 38 },
        ),
      ],
      table: {
        columns: [
          words.say('layer'),
          ...LAYER_STATES.map((state) => words.say(state)),
          words.say('confirmed'),
          words.say('suggested'),
        ],
        rows: layers.map((of) => ({
          cells: [
            words.say(of.layer),
            ...LAYER_STATES.map((state) => words.number(of.files[state])),
            words.number(of.confirmed),
            words.number(of.suggested),
          ],
          mark: markOf(of, LAYER_STATES.find((state) => state !== 'done' && of.files[state] > 0) ?? 'done'),
        })),
      },
    },
  };
}
