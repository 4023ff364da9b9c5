import { readPage } from '../src/core/boilerplate/page';
import { languagePack } from '../src/core/languages';
import { ArticleText } from '../src/core/text/document';
import type { LabelledPage } from './pages';

/**
 * WCXB counts most captions, bylines and datelines as boilerplate, the annotation guidelines count them as content.
 * Inside and right beside the article they are unsure (`S`): neither trained on nor scored.
 */
export function relabel(page: LabelledPage): LabelledPage {
  const first = page.labels.indexOf('C');
  const last = page.labels.lastIndexOf('C');
  if (first < 0) return page;
  const { facts, cues } = readPage(new ArticleText(page.lines.join('\n')), languagePack('en')?.boilerplate);
  const labels = [...page.labels];
  facts.forEach(({ line }, i) => {
    if (labels[line] !== 'B' || line < first - 6 || line > last + 6) return;
    const { caption, byline, dateline } = cues[i]!;
    if (caption || byline || dateline) labels[line] = 'S';
  });
  return { ...page, labels: labels.join('') };
}
