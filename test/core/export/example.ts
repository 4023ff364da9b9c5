import { LAYERS } from '../../../src/core/annotation';
import { EXPORT_FORMATS } from '../../../src/core/export/formats';
import { prepareDocument } from '../../../src/core/export/prepare';
import { describeBlock, describeSpan } from '../../../src/core/sidecar/describe';
import { EMPTY_SIDECAR, type Sidecar } from '../../../src/core/sidecar/types';
import { ArticleText } from '../../../src/core/text/document';

/** The article of the pages in docs/formats. */
const TEXT = new ArticleText('Trang chủ\n📰 Hà Nội, 2/9/2024: Phạm Minh Chính phát biểu.\n');

const at = (quote: string) => {
  const start = TEXT.text.indexOf(quote);
  return { start, end: start + quote.length };
};
const points = (quote: string): [number, number] => {
  const { start, end } = TEXT.toCodePoints(at(quote));
  return [start, end];
};

const SIDECAR: Sidecar = {
  ...EMPTY_SIDECAR,
  document: {
    done: { blocks: true, entities: true, dates: true },
    language: 'vi',
    date: '2024-09-03',
    dateBy: 'person',
  },
  blocks: [{ id: 'b-7kq2m4', kind: 'navigation', ...describeBlock(TEXT, at('Trang chủ')) }],
  entities: [
    { id: 'e-m3x9k7', label: 'LOCATION', ...describeSpan(TEXT, at('Hà Nội')), ref: 'Q1858', by: 'lan' },
    {
      id: 'e-0d2r5s',
      label: 'PERSON',
      ...describeSpan(TEXT, at('Phạm Minh Chính')),
      parts: [points('Phạm'), points('Chính')],
    },
  ],
  dates: [{ id: 'd-p81c0w', type: 'DATE', value: '2024-09-02', ...describeSpan(TEXT, at('2/9/2024')) }],
};

/** What `corpus export --format … --content` (without --content for formats of the source) writes of the article. */
export function exampleOf(id: string): string {
  const format = EXPORT_FORMATS.find((each) => each.id === id)!;
  const layers = format.defaultLayers;
  const { document } = prepareDocument(
    {
      id: 'a',
      file: 'news/a.txt',
      text: TEXT,
      anchoring: { sidecar: SIDECAR },
      metadata: { language: 'vi', date: '2024-09-03', dateBy: 'person' },
    },
    {
      layers: layers.length === 0 ? LAYERS : layers,
      undone: false,
      suggestions: false,
      content: format.ofSource !== true,
    },
  );
  const { texts } = format.render(document, { layers });
  const { before = '', after = '' } = format.frame ?? {};
  return texts
    .map((text, i) => {
      const name = format.kind === 'files' ? `news/a${format.suffixes[i]}` : `corpus${format.suffixes[0]}`;
      const language = /json/.test(format.suffixes[i] ?? '') ? 'json' : 'text';
      return `\`${name}\`\n\`\`\`${language}\n${(before + text + after).trimEnd()}\n\`\`\``;
    })
    .join('\n\n');
}

const MARKS =
  /(<!-- example: made by `npx tsx test\/core\/export\/writeExamples\.ts` -->\n)[\s\S]*?(<!-- \/example -->)/;

/** The page with the example as it is now; undefined where the page has no place for it. */
export function withExample(page: string, id: string): string | undefined {
  if (!MARKS.test(page)) return undefined;
  return page.replace(MARKS, (_, begin: string, end: string) => `${begin}${exampleOf(id)}\n${end}`);
}
