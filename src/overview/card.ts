import { make } from './elements';
import { focusedKey, listenToMarks, restoreFocus } from './keyboard';
import { asMark, type Mark } from './marks';
import type { Drawn, Empty, LegendItem, Section } from './sections/section';
import { drawTable } from './table';
import type { Words } from './words';

/** What a card asks of the page. */
export interface CardPort {
  chosen(mark: Mark): void;
  lint(): void;
  /** Another way to show the figures was chosen. */
  toggled(): void;
}

/** One section on the page; it stays when its figures change. */
export class Card {
  readonly element = make('section', 'card');
  readonly #title = make('h2');
  readonly #note = make('p', 'note');
  readonly #toggle = make('button', 'quiet');
  readonly #legend = make('ul', 'legend');
  readonly #figure = make('div', 'drawing');
  readonly #beside = make('p', 'beside');
  readonly #port: CardPort;
  #section: Section | undefined;
  #words: Words | undefined;
  #isTable: boolean;
  #drawn: { readonly key: string; readonly width: number } | undefined;

  constructor(id: string, isTable: boolean, port: CardPort) {
    this.#port = port;
    this.#isTable = isTable;
    this.element.id = id;
    this.#title.id = `${id}-title`;
    this.element.setAttribute('aria-labelledby', this.#title.id);
    this.element.append(
      make('header', '', this.#title, this.#toggle),
      this.#note,
      this.#legend,
      this.#figure,
      this.#beside,
    );
    this.#toggle.type = 'button';
    this.#toggle.addEventListener('click', () => {
      this.#isTable = !this.#isTable;
      this.draw();
      this.#port.toggled();
    });
    for (const place of [this.#figure, this.#beside]) listenToMarks(place, (mark) => this.#port.chosen(mark));
  }

  get isTable(): boolean {
    return this.#isTable;
  }

  show(section: Section, words: Words): void {
    this.#section = section;
    this.#words = words;
    this.draw();
  }

  /** Draws anew if figures, colours or width are others than they were. */
  draw(look = document.body.className): void {
    const [section, words] = [this.#section, this.#words];
    if (section === undefined || words === undefined) return;
    const { content, title, note, size } = section;
    this.element.className = `card ${size}`;
    const width = this.#figure.clientWidth;
    // Not laid out yet; the page draws again when it is.
    if (width === 0) return;
    const key = JSON.stringify([section, look, this.#isTable]);
    if (this.#drawn?.key === key && this.#drawn.width === width) return;
    this.#drawn = { key, width };
    this.#title.textContent = title;
    this.#note.textContent = note ?? '';
    const focused = focusedKey(this.#figure);
    if ('empty' in content) this.#drawEmpty(content);
    else this.#drawContent(content, title, words, width);
    if (!('empty' in content)) restoreFocus(this.#figure, focused);
  }

  #drawEmpty({ empty, action }: Empty): void {
    this.#toggle.hidden = true;
    this.#legend.replaceChildren();
    this.#beside.replaceChildren();
    this.#figure.replaceChildren(make('p', 'nothing', empty));
    if (action === undefined) return;
    const button = make('button', 'action', action.says);
    button.type = 'button';
    const { does, says } = action;
    button.addEventListener('click', () =>
      does === 'lint' ? this.#port.lint() : this.#port.chosen({ says, target: does }),
    );
    this.#figure.append(button);
  }

  #drawContent({ draw, table, legend, beside }: Drawn, title: string, words: Words, width: number): void {
    this.#toggle.hidden = false;
    this.#toggle.textContent = words.say(this.#isTable ? 'asChart' : 'asTable');
    this.#toggle.setAttribute('aria-label', words.say(this.#isTable ? 'asChartOf' : 'asTableOf', { title }));
    this.#legend.replaceChildren(...(this.#isTable ? [] : (legend ?? []).map(legendItem)));
    this.#figure.replaceChildren(...(this.#isTable ? [drawTable(table, title)] : draw(width)));
    this.#beside.replaceChildren(...(beside ?? []).map(besideButton));
    restoreFocus(this.#beside, undefined);
  }
}

function legendItem({ says, look, fill }: LegendItem): HTMLElement {
  const sample = make('span', `sample ${look}`);
  sample.style.setProperty('--fill', fill);
  return make('li', '', sample, says);
}

function besideButton(mark: Mark): HTMLElement {
  const button = make('button', 'link', mark.says);
  asMark(button, mark);
  return button;
}
