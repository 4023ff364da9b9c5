import type { MarkOptions } from '@observablehq/plot';
import type { OverviewTarget } from '../core/corpus/overview/target';

/** Something to choose: what it says, and where it leads. */
export interface Mark {
  readonly says: string;
  readonly target: OverviewTarget;
}

const marks = new WeakMap<Element, Mark>();

export function markOf(element: Element): Mark | undefined {
  return marks.get(element);
}

/** The same over a redraw. */
export function keyOf(mark: Mark): string {
  return JSON.stringify(mark.target);
}

/** Makes an element a mark: named for screen readers, reached by the arrow keys. */
export function asMark(element: Element, mark: Mark): void {
  marks.set(element, mark);
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '-1');
  element.setAttribute('aria-label', mark.says);
  element.classList.add('mark');
}

/** For a mark of Plot, whose elements stand in the order of the data that it draws. */
export function choosable<T>(data: readonly T[], toMark: (datum: T) => Mark): Pick<MarkOptions, 'render'> {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      // The group would be announced as "bar".
      group?.removeAttribute('aria-label');
      index.forEach((i, at) => {
        const element = group?.children[at];
        if (element !== undefined) asMark(element, toMark(data[i]!));
      });
      return group;
    },
  };
}
