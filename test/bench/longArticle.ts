import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { seeds } from './articles';
import type { shippedCore } from './shipped';

type Core = Pick<Awaited<ReturnType<typeof shippedCore>>, 'ArticleText' | 'suggest'>;

/**
 * A seed whose body is made of all seeds' paragraphs, again and again, each time with other words at the end.
 * @param units UTF-16 units of the body
 * @param ended what a paragraph ends with, by its number
 */
export function longArticle(
  { ArticleText, suggest }: Core,
  units: number,
  ended = (paragraph: string, i: number) => `${paragraph} ${i.toString(36)}.`,
): string {
  const texts = seeds().map(({ text }) => new ArticleText(text));
  const body = (text: InstanceType<Core['ArticleText']>): number[] =>
    suggest(text, {}, NO_KNOWLEDGE)
      .lines.filter(({ kind }) => kind === 'body')
      .map(({ line }) => line);
  const paragraphs = texts.flatMap((text) => body(text).map((line) => text.line(line)));
  const frame = texts[2]!;
  const lines = frame.text.split('\n');
  const own = body(frame);
  const out = lines.slice(0, own[0]);
  for (let i = 0, length = 0; length < units; i++) {
    const paragraph = ended(paragraphs[i % paragraphs.length]!, i);
    out.push(paragraph);
    length += paragraph.length + 1;
  }
  return [...out, ...lines.slice(own.at(-1)! + 1)].join('\n');
}
