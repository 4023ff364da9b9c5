import { markOf } from './marks';

/** Distance from the mark, and of the box from the window's edge. CSS pixels. */
const GAP = 6;

/** Shows what a mark says beside it while the pointer or the focus is on it; a screen reader has the label. */
export function showTooltips(page: HTMLElement): void {
  const box = document.createElement('div');
  box.className = 'tooltip';
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  document.body.append(box);
  const show = (event: Event): void => {
    const element = event.target instanceof Element ? event.target.closest('.mark') : null;
    const mark = element && markOf(element);
    // A button of a table or below a chart says in full what it is.
    if (!mark || !(element instanceof SVGElement)) {
      box.hidden = true;
      return;
    }
    box.textContent = mark.says;
    box.hidden = false;
    place(box, element.getBoundingClientRect(), event instanceof MouseEvent ? event.clientX : undefined);
  };
  const hide = (): void => {
    box.hidden = true;
  };
  page.addEventListener('mouseover', show);
  page.addEventListener('focusin', show);
  page.addEventListener('mouseleave', hide);
  page.addEventListener('focusout', hide);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  window.addEventListener('scroll', hide, { passive: true });
}

function place(box: HTMLElement, mark: DOMRect, pointer: number | undefined): void {
  const { width, height } = box.getBoundingClientRect();
  const middle = pointer ?? mark.left + mark.width / 2;
  const left = Math.max(GAP, Math.min(middle - width / 2, document.documentElement.clientWidth - width - GAP));
  const above = mark.top - height - GAP;
  box.style.left = `${left}px`;
  box.style.top = `${above >= GAP ? above : mark.bottom + GAP}px`;
}
