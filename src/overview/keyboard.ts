import { keyOf, type Mark, markOf } from './marks';

/**
 * A chart is one stop of the Tab key; arrows, Home and End go through its marks, Enter or Space choose one.
 * @param chosen called with the mark
 */
export function listenToMarks(chart: HTMLElement, chosen: (mark: Mark) => void): void {
  const markAt = (event: Event): Element | undefined =>
    (event.target instanceof Element ? event.target.closest('.mark') : undefined) ?? undefined;
  const choose = (element: Element | undefined): void => {
    const mark = element && markOf(element);
    if (mark !== undefined) chosen(mark);
  };
  chart.addEventListener('click', (event) => choose(markAt(event)));
  chart.addEventListener('focusin', (event) => {
    const element = markAt(event);
    if (element !== undefined) makeStop(chart, element);
  });
  chart.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const element = markAt(event);
    if (element === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') choose(element);
    else if (!move(chart, element, event.key)) return;
    event.preventDefault();
  });
}

function marksIn(chart: HTMLElement): Element[] {
  return [...chart.querySelectorAll('.mark')];
}

function move(chart: HTMLElement, from: Element, key: string): boolean {
  const all = marksIn(chart);
  const at = all.indexOf(from);
  const to = target(all, at, key);
  if (to === undefined) return false;
  focus(to);
  return true;
}

function target(all: readonly Element[], at: number, key: string): Element | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return all[Math.min(at + 1, all.length - 1)];
    case 'ArrowUp':
    case 'ArrowLeft':
      return all[Math.max(at - 1, 0)];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

function makeStop(chart: HTMLElement, stop: Element): void {
  for (const element of chart.querySelectorAll('.mark[tabindex="0"]')) element.setAttribute('tabindex', '-1');
  stop.setAttribute('tabindex', '0');
}

function focus(element: Element): void {
  if (element instanceof SVGElement || element instanceof HTMLElement) element.focus();
}

/** Which mark has the focus, as `keyOf` tells it. */
export function focusedKey(chart: HTMLElement): string | undefined {
  const active = document.activeElement;
  const mark = active !== null && chart.contains(active) ? markOf(active) : undefined;
  return mark && keyOf(mark);
}

/** After a redraw: the Tab key stops at the mark that had the focus, which gets it back, or at the first. */
export function restoreFocus(chart: HTMLElement, key: string | undefined): void {
  const all = marksIn(chart);
  const same = key === undefined ? undefined : all.find((element) => keyOf(markOf(element)!) === key);
  const stop = same ?? all[0];
  if (stop === undefined) return;
  makeStop(chart, stop);
  if (key !== undefined) focus(stop);
}
