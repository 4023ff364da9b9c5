const canvas = document.createElement('canvas').getContext('2d');

/** Of a text in the page's font, at the size of a chart's labels. CSS pixels. */
export function textWidth(text: string): number {
  if (canvas === null) return text.length * 7;
  canvas.font = `${CHART_FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return canvas.measureText(text).width;
}

export const CHART_FONT_SIZE = 12;

/** A text cut so that it fits, by whole characters as a person sees them. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
