import { fold } from '../src/core/boilerplate/characters';
import { enBoilerplate } from '../src/core/languages/en/boilerplate';
import type { Row } from './augment';
import type { LabelledPage } from './pages';
import type { Random } from './random';

/** Title and first paragraph of another page. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
}

export function sourcesOf(pages: readonly LabelledPage[]): Source[] {
  return pages.flatMap((page) => {
    const content = page.lines.filter((_, i) => page.labels[i] === 'C');
    const title = content[0]?.trim() ?? '';
    const lead = content.slice(1).find((line) => line.length > 80 && line.length < 700 && !line.includes('!['));
    const words = title.split(/\s+/).length;
    return lead && words >= 4 && words <= 25 ? [{ id: page.id, title, lead: lead.trim() }] : [];
  });
}

type Items = Row[][];

interface Step {
  readonly where: 'top' | 'above' | 'title' | 'lead' | 'body' | 'close' | 'tail' | 'bottom';
  readonly chance: number;
  readonly make: (inset: Inset) => Items;
}

/** In the order in which they are put in: what goes to the tail twice stands there twice. */
export const insets: readonly Step[] = [
  { where: 'title', chance: 0.25, make: (it) => it.content(it.date()) },
  { where: 'title', chance: 0.12, make: (it) => it.content(it.name()) },
  { where: 'lead', chance: 0.2, make: (it) => it.others(it.random.pick(['titles', 'titles', 'pointers']), 1, 3) },
  { where: 'lead', chance: 0.2, make: (it) => it.picture() },
  { where: 'body', chance: 0.3, make: (it) => it.picture() },
  { where: 'body', chance: 0.3, make: (it) => it.picture() },
  { where: 'body', chance: 0.15, make: (it) => it.picture() },
  {
    where: 'body',
    chance: 0.25,
    make: (it) => it.others(it.random.pick(['titles', 'pointers', 'slugged', 'teasers', 'twice']), 1, 4),
  },
  { where: 'body', chance: 0.15, make: (it) => it.others(it.random.pick(['titles', 'pointers']), 1, 2) },
  { where: 'close', chance: 0.25, make: (it) => it.tags() },
  {
    where: 'close',
    chance: 0.35,
    make: (it) => it.content(it.random.chance(0.7) ? it.name() : `Source: ${it.name()}`),
  },
  { where: 'close', chance: 0.05, make: (it) => it.content(it.date()) },
  { where: 'title', chance: 0.15, make: (it) => it.buttons() },
  { where: 'tail', chance: 0.3, make: (it) => it.buttons() },
  { where: 'close', chance: 0.12, make: (it) => it.comments() },
  { where: 'tail', chance: 0.7, make: (it) => it.others(undefined, 2, 20) },
  { where: 'tail', chance: 0.5, make: (it) => it.others(undefined, 2, 14) },
  { where: 'tail', chance: 0.3, make: (it) => it.others(undefined, 2, 10) },
  { where: 'bottom', chance: 0.15, make: (it) => it.table() },
  { where: 'bottom', chance: 0.2, make: (it) => it.menu() },
  { where: 'top', chance: 0.25, make: (it) => it.menu() },
  { where: 'above', chance: 0.2, make: (it) => it.crumbs() },
];

type Style =
  | 'doubled'
  | 'teasers'
  | 'titles'
  | 'leads'
  | 'pairs'
  | 'pictures'
  | 'slugged'
  | 'pointers'
  | 'bars'
  | 'twice'
  | 'dated';

const STYLES: readonly Style[] = [
  'doubled',
  'doubled',
  'teasers',
  'teasers',
  'titles',
  'titles',
  'leads',
  'pairs',
  'pictures',
  'slugged',
  'pointers',
  'bars',
  'dated',
];
const HEADS = [...enBoilerplate.headings]
  .filter(([, kind]) => /related|most-read|media/.test(kind))
  .map(([phrase]) => phrase);
const SECTIONS = [...enBoilerplate.sections];
const BUTTONS = [...enBoilerplate.lines].filter(([, kind]) => kind === 'share-widget').map(([phrase]) => phrase);
const SYLLABLES = [
  'An',
  'Bach',
  'Cuong',
  'Dung',
  'Giang',
  'Ha',
  'Khanh',
  'Lan',
  'Minh',
  'Nam',
  'Oanh',
  'Phuc',
  'Quynh',
  'Son',
  'Thu',
  'Vinh',
  'Tran',
  'Nguyen',
  'Le',
  'Pham',
];

/** Makes the parts that are put into one page. */
export class Inset {
  readonly random: Random;
  readonly #page: LabelledPage;
  readonly #pool: readonly Source[];
  readonly #title: string;
  readonly #paragraphs: readonly string[];

  constructor(page: LabelledPage, pool: readonly Source[], random: Random) {
    this.#page = page;
    this.#pool = pool;
    this.random = random;
    const content = page.lines.filter((_, i) => page.labels[i] === 'C');
    this.#title = content[0] ?? '';
    this.#paragraphs = content.filter((line) => line.length > 120);
  }

  content(text: string): Items {
    return [[{ text, label: 'C' }]];
  }

  others(style: Style | undefined, from: number, to: number): Items {
    const shape = style ?? this.random.pick(STYLES);
    const items: Items = [];
    if (this.random.chance(0.55)) items.push([junk(capitalised(this.random.pick(HEADS), this.random))]);
    const count = this.random.int(from, to);
    for (let k = 0; k < count; k++) items.push(this.#other(shape).map(junk));
    return items;
  }

  /** A placeholder or slug, and a caption, which is content; now and then the caption stands twice. */
  picture(): Items {
    const caption = this.#clause();
    const credit = this.random.pick([
      '',
      '',
      ` (Photo: ${this.name()})`,
      `. Photo: ${this.name()}`,
      ` - Photo: ${this.name()}`,
      '.',
    ]);
    const mark = this.random.pick([
      '![]() |',
      '![]()',
      slug(this.#title),
      this.#title,
      `![${caption}](https://example.com/a.jpg)`,
      '',
    ]);
    const rows: Row[] = mark === '' ? [] : [junk(mark)];
    rows.push({ text: caption + credit, label: 'C' });
    if (this.random.chance(0.1)) rows.push(junk(caption + credit));
    return [rows];
  }

  name(): string {
    const words = Array.from({ length: this.random.int(2, 4) }, () => this.random.pick(SYLLABLES)).join(' ');
    return this.random.chance(0.15) ? words.toUpperCase() : words;
  }

  date(): string {
    const { random } = this;
    const day = `${random.int(1, 28)}/${random.int(1, 12)}/${random.int(2008, 2025)}`;
    const time = `${random.int(0, 23)}:${random.int(10, 59)}`;
    return random.pick([
      `${day} ${time}`,
      `${time} | ${day} GMT+7`,
      `${time} - ${day}`,
      day,
      `Monday, ${day}, ${time} (GMT+7)`,
      `${day} - ${time} PM`,
    ]);
  }

  tags(): Items {
    const { random } = this;
    const words = Array.from({ length: random.int(2, 7) }, () =>
      this.#words(this.#other('titles')[0]!, random.int(1, 3)),
    );
    if (random.chance(0.4)) return [[junk(`Tags: ${words.join(', ')}`)]];
    return [...(random.chance(0.6) ? [[junk('Tags:')]] : []), ...words.map((word) => [junk(word)])];
  }

  buttons(): Items {
    return Array.from({ length: this.random.int(1, 7) }, () => [
      junk(
        this.random.chance(0.2)
          ? `${this.random.int(0, 90)} comments`
          : capitalised(this.random.pick(BUTTONS), this.random),
      ),
    ]);
  }

  /** What readers write reads like the article; the buttons between tell. */
  comments(): Items {
    const { random } = this;
    const items: Items = [
      [
        junk(
          capitalised(random.pick(['comments', 'leave a comment', 'join the conversation', 'reader comments']), random),
        ),
      ],
    ];
    const count = random.int(1, 6);
    for (let k = 0; k < count; k++) {
      const text = random
        .pick(this.#pool)
        .lead.split(/(?<=[.!?])\s+/)
        .slice(0, random.int(1, 2))
        .join(' ');
      const buttons = random.pick(['Reply', `Like ${random.int(0, 40)} Reply`, `Reply Share ${this.date()}`]);
      items.push(random.chance(0.5) ? [junk(this.name()), junk(text), junk(buttons)] : [junk(text), junk(buttons)]);
    }
    return items;
  }

  table(): Items {
    const { random } = this;
    const figure = (): string => `${random.int(1, 99)}.${random.int(100, 999)}`;
    return Array.from({ length: random.int(3, 14) }, () => [
      junk(
        random.pick([
          `${random.pick(SYLLABLES)} ${figure()} ${figure()}`,
          `${random.pick(SYLLABLES)} ${random.pick(SYLLABLES)} ${random.int(12, 38)}°C`,
          figure(),
          random.pick(SYLLABLES),
        ]),
      ),
    ]);
  }

  menu(): Items {
    const { random } = this;
    const names = Array.from({ length: random.int(6, 40) }, () => capitalised(random.pick(SECTIONS), random));
    if (random.chance(0.3)) return [[junk(names.join(' '))]];
    return names.map((name) => [junk(random.chance(0.1) ? `- ${name}` : name)]);
  }

  crumbs(): Items {
    const names = [
      'Home',
      ...Array.from({ length: this.random.int(1, 3) }, () => capitalised(this.random.pick(SECTIONS), this.random)),
    ];
    return [[junk(names.join(this.random.pick([' ', ' > ', ' / ', ' » '])))]];
  }

  #other(style: Style): string[] {
    let source = this.random.pick(this.#pool);
    // Lists show articles on the same subject more often than not.
    for (let k = 0; k < 4 && source.id === this.#page.id; k++) source = this.random.pick(this.#pool);
    let { title } = source;
    if (this.random.chance(0.6)) title = lowered(title);
    if (this.random.chance(0.1)) title = this.random.pick(['[Video] ', '[Infographic] ', 'Video: ']) + title;
    const teaser = this.#teaser(source.lead);
    switch (style) {
      case 'doubled':
        return [title, title, teaser];
      case 'teasers':
        return [title, teaser];
      case 'leads':
        return [teaser];
      case 'pairs':
        return [title, title];
      case 'pictures':
        return [`![${title}](https://example.com/${slug(title).replace(/ /g, '-')}.jpg)`, title];
      case 'slugged':
        return [`${slug(this.#title)} ${title}`, ...(this.random.chance(0.4) ? [teaser] : [])];
      case 'pointers':
        return [`${this.random.pick(['>> ', '>>> ', '» ', '► ', '- ', '• '])}${title}`];
      case 'bars':
        return [`![]() ${teaser} |`];
      case 'twice':
        return [`${title} ${title}`];
      case 'dated':
        if (this.random.chance(0.3)) return [`${title} ${teaser} ${this.random.int(0, 23)}:${this.random.int(10, 59)}`];
        return this.random.chance(0.5) ? [title, this.date()] : [`${title} (${this.date().slice(0, 10)})`];
      case 'titles':
        return [title];
    }
  }

  #teaser(lead: string): string {
    const sentences = lead
      .split(/(?<=[.!?])\s+/)
      .slice(0, this.random.pick([1, 1, 1, 2, 3]))
      .join(' ');
    const words = sentences.split(' ');
    const start = this.random.chance(0.12) ? '(News) - ' : '';
    if (words.length > 60 || (words.length > 12 && this.random.chance(0.25))) {
      return `${start}${words.slice(0, this.random.int(8, Math.min(50, words.length - 2))).join(' ')}${this.random.pick(['...', ' ...', '…'])}`;
    }
    return start + sentences;
  }

  /** Some words of the article's own, as captions say them. */
  #clause(): string {
    const paragraph = this.#paragraphs.length > 0 ? this.random.pick(this.#paragraphs) : this.#title;
    const sentence = this.random.pick(paragraph.split(/(?<=[.!?])\s+/)).replace(/[.!?,;:"”]+$/u, '');
    return capitalise(this.#words(sentence, this.random.int(5, 24)));
  }

  #words(text: string, count: number): string {
    return text
      .split(/\s+/)
      .slice(0, count)
      .join(' ')
      .replace(/[.!?,;:]+$/u, '');
  }
}

function junk(text: string): Row {
  return { text, label: 'B' };
}

function capitalise(text: string): string {
  return text === '' ? text : text[0]!.toUpperCase() + text.slice(1);
}

function capitalised(text: string, random: Random): string {
  return random.chance(0.2) ? text.toUpperCase() : capitalise(text);
}

function lowered(title: string): string {
  const words = title.split(' ');
  return words.map((word, i) => (i > 0 && word !== word.toUpperCase() ? word.toLowerCase() : word)).join(' ');
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
