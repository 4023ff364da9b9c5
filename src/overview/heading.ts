import { FILE_LISTS, type FileList } from '../core/corpus/overview/target';
import { make } from './elements';
import { focusedKey, listenToMarks, restoreFocus } from './keyboard';
import { asMark, type Mark } from './marks';
import type { Source } from './sections/section';

/** Always told; the others only where there are any. */
const ALWAYS: readonly FileList[] = ['all', 'annotated', 'done'];

/** The corpus' name and how many articles there are of each sort. */
export class Heading {
  readonly element = make('header', 'heading');
  readonly #title = make('h1');
  readonly #reading = make('p', 'note');
  readonly #figures = make('div', 'figures');

  constructor(chosen: (mark: Mark) => void) {
    this.element.append(this.#title, this.#reading, this.#figures);
    this.#reading.setAttribute('role', 'status');
    this.#figures.setAttribute('role', 'group');
    listenToMarks(this.#figures, chosen);
  }

  show({ contents, words }: Source): void {
    const { corpus, overview } = contents;
    const title = words.say('title', { corpus });
    document.title = title;
    this.#title.textContent = title;
    this.#reading.textContent = contents.isRead ? '' : words.say('reading');
    this.#figures.setAttribute('aria-label', words.say('figures'));
    const focused = focusedKey(this.#figures);
    this.#figures.replaceChildren(
      ...FILE_LISTS.filter((list) => ALWAYS.includes(list) || overview.files[list] > 0).map((list) => {
        const figure = words.number(overview.files[list]);
        const name = words.say(`files-${list}`);
        const button = make('button', 'count', make('strong', '', figure), make('span', '', name));
        asMark(button, { says: words.list(name, [figure]), target: { type: 'files', list } });
        return button;
      }),
    );
    restoreFocus(this.#figures, focused);
  }
}
