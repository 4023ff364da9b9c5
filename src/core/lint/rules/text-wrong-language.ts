import { detectLanguage } from '../../languages/detect';
import { say } from '../../message';
import type { Rule } from '../rule';

/** Languages that detectLanguage tells; of others it can only say that a text is none of these. */
const TOLD: ReadonlySet<string> = new Set(['vi', 'en']);
/** UTF-16 units below which a text is too short to be called neither. */
const ENOUGH = 500;

export const textWrongLanguage: Rule = {
  id: 'text/wrong-language',
  description: 'A text seems to be in another language than the corpus or its sidecar says.',
  scope: 'advisory',
  defaultSeverity: 'warning',
  fixable: false,
  *check({ source, facts, config, path }) {
    if (source === undefined) return;
    const expected = (facts.language === undefined ? config.languages : [facts.language]).map(primary);
    const found = detectLanguage(source.text);
    const isNeither = found === 'und' && source.length >= ENOUGH && expected.every((tag) => TOLD.has(tag));
    if (expected.includes(found) || (found === 'und' && !isNeither)) return;
    yield {
      message: isNeither
        ? say(
            '{path} seems to be in none of {expected}. Exclude it, or name its language in corpus.yaml or its sidecar.',
            {
              path,
              expected: expected.join(', '),
            },
          )
        : say(
            '{path} seems to be in "{found}", not in {expected}. Exclude it, or name its language in corpus.yaml or its sidecar.',
            {
              path,
              found,
              expected: expected.join(', '),
            },
          ),
      file: 'source',
      range: { start: 0, end: 0 },
    };
  },
};

function primary(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}
