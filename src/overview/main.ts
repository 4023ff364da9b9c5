import type { FromPage, PageContents, PageState, ToPage } from '../core/corpus/overview/page';
import { Card } from './card';
import { make } from './elements';
import { Heading } from './heading';
import type { Mark } from './marks';
import { sectionsOf } from './sections';
import { showTooltips } from './tooltip';
import { Words } from './words';

interface VsCode {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

/** VS Code gives it to the page, once. */
declare function acquireVsCodeApi(): VsCode;

const vscode = acquireVsCodeApi();
const before = vscode.getState();
const page = make('main');
const heading = new Heading(choose);
const grid = make('div', 'grid');
const cards = new Map<string, Card>();
let contents: PageContents | undefined;

function choose({ target }: Mark): void {
  vscode.postMessage({ type: 'open', target });
}

function show(shown: PageContents): void {
  contents = shown;
  const words = new Words(shown.texts, shown.locale);
  document.documentElement.lang = words.locale;
  const source = { contents: shown, words };
  heading.show(source);
  const sections = sectionsOf(source);
  const elements = sections.map(({ id }) => cardOf(id).element);
  // Put in again, an element loses the focus.
  if (elements.some((element, i) => grid.children[i] !== element)) grid.replaceChildren(...elements);
  for (const section of sections) cardOf(section.id).show(section, words);
  keepState();
}

function cardOf(id: string): Card {
  const known = cards.get(id);
  if (known !== undefined) return known;
  const card = new Card(id, before?.tables.includes(id) === true, {
    chosen: choose,
    lint: () => vscode.postMessage({ type: 'lint' }),
    toggled: keepState,
  });
  cards.set(id, card);
  return card;
}

function keepState(): void {
  if (contents === undefined) return;
  const tables = [...cards].filter(([, { isTable }]) => isTable).map(([id]) => id);
  vscode.setState({ folder: contents.folder, contents, tables, scroll: window.scrollY });
}

function redraw(): void {
  for (const card of cards.values()) card.draw();
}

page.append(heading.element, grid);
document.body.append(page);
showTooltips(page);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') show(data.contents);
});
window.addEventListener('scrollend', keepState);
new ResizeObserver(redraw).observe(grid);
// VS Code tells of another theme by the class of the body.
new MutationObserver(redraw).observe(document.body, { attributes: true, attributeFilter: ['class'] });
if (before !== undefined) {
  show(before.contents);
  window.scrollTo(0, before.scroll);
}
vscode.postMessage({ type: 'ready' });
