/** How a label is told from others without its colour: by the lines around the text, widths in the order of CSS. */
export interface LineStyle {
  readonly confirmed: { readonly width: string; readonly style: 'solid' | 'double' };
  readonly suggested: { readonly width: string; readonly style: 'dotted' | 'dashed' | 'solid' };
}

/** What a label's decorations are made of. */
export interface LabelStyle {
  readonly line: LineStyle;
  /** A theme colour that package.json contributes; `Background` is appended for the ground. */
  readonly themeColor: string;
  /** `#rrggbb` of corpus.yaml, which goes before the theme colour. */
  readonly color: string | undefined;
}

function line(
  confirmed: string,
  style: LineStyle['confirmed']['style'],
  suggested: string,
  broken: LineStyle['suggested']['style'],
): LineStyle {
  return { confirmed: { width: confirmed, style }, suggested: { width: suggested, style: broken } };
}

const LINES: Readonly<Record<string, LineStyle>> = {
  PERSON: line('0 0 2px 0', 'solid', '0 0 2px 0', 'dotted'),
  ORGANIZATION: line('0 0 3px 0', 'double', '0 0 2px 0', 'dashed'),
  LOCATION: line('0 0 1px 0', 'solid', '0 0 1px 0', 'dashed'),
  EVENT: line('1px 0 2px 0', 'solid', '1px 0 1px 0', 'dashed'),
  MISC: line('1px 0 1px 0', 'solid', '0 0 1px 0', 'dotted'),
};

/** Labels of a team's own take these in turn. */
const OWN_LINES: readonly LineStyle[] = [
  line('0 0 2px 2px', 'solid', '0 0 2px 2px', 'dotted'),
  line('0 2px 2px 0', 'solid', '0 2px 2px 0', 'dotted'),
  line('2px 0 0 0', 'solid', '2px 0 0 0', 'dotted'),
  line('2px 0 2px 0', 'solid', '2px 0 2px 0', 'dotted'),
];

const THEME_COLORS: Readonly<Record<string, string>> = {
  PERSON: 'corpus.person',
  ORGANIZATION: 'corpus.organization',
  LOCATION: 'corpus.location',
  EVENT: 'corpus.event',
  MISC: 'corpus.misc',
};

/**
 * One hair line without breaks: dates are another kind of thing than names, and there are so many of them in a text that
 * anything stronger shouts. What a person confirmed is closed to a bracket.
 */
export const DATE_STYLE: LabelStyle = {
  line: line('0 1px 1px 1px', 'solid', '0 0 1px 0', 'solid'),
  themeColor: 'corpus.date',
  color: undefined,
};

/** @param labels of corpus.yaml, in its order; a label that is not among them (an unknown one in a sidecar) is the last */
export function labelStyle(label: string, labels: ReadonlyMap<string, { readonly color?: string }>): LabelStyle {
  const own = [...labels.keys()].filter((name) => LINES[name] === undefined);
  const turn = own.includes(label) ? own.indexOf(label) : own.length;
  return {
    line: LINES[label] ?? OWN_LINES[turn % OWN_LINES.length]!,
    themeColor: THEME_COLORS[label] ?? 'corpus.label',
    color: labels.get(label)?.color,
  };
}

/** Contrast that WCAG 2.2 asks of graphical objects. */
const CONTRAST = 3;

/**
 * The colour a team chose, made lighter or darker until it stands out from the ground.
 * @param color `#rrggbb`
 */
export function readable(color: string, ground: 'dark' | 'light'): string {
  const target = ground === 'dark' ? 255 : 0;
  const groundLuminance = ground === 'dark' ? luminance('#1f1f1f') : luminance('#ffffff');
  for (let step = 0; step <= 10; step++) {
    const mixed = mix(color, target, step / 10);
    const own = luminance(mixed);
    const contrast = (Math.max(own, groundLuminance) + 0.05) / (Math.min(own, groundLuminance) + 0.05);
    if (contrast >= CONTRAST) return mixed;
  }
  return mix(color, target, 1);
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function mix(color: string, target: number, share: number): string {
  const mixed = channels(color).map((channel) => Math.round(channel + (target - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
