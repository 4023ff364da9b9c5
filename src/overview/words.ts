import type { PageTexts } from '../core/corpus/overview/page';

/** Less than that is told as less than that. */
const LEAST_SHARE = 0.001;

/** Everything that the page says, in the person's language. */
export class Words {
  readonly #texts: PageTexts;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #finePercent: Intl.NumberFormat;
  readonly locale: string;

  constructor(texts: PageTexts, locale: string) {
    this.#texts = texts;
    this.locale = known(locale);
    this.#plural = new Intl.PluralRules(this.locale);
    this.#number = new Intl.NumberFormat(this.locale);
    this.#percent = new Intl.NumberFormat(this.locale, { style: 'percent' });
    this.#finePercent = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 1 });
  }

  /** The text of an id, filled in. */
  say(id: string, values: Readonly<Record<string, string>> = {}): string {
    return (this.#texts[id] ?? id).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  /** `3 articles`; the form for one has an id of its own. */
  count(id: string, count: number, values: Readonly<Record<string, string>> = {}): string {
    const one = `${id}One`;
    const isOne = this.#texts[one] !== undefined && this.#plural.select(count) === 'one';
    return this.say(isOne ? one : id, { ...values, count: this.number(count) });
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** @param share 0 to 1 */
  percent(share: number): string {
    if (share > 0 && share < LEAST_SHARE) return `< ${this.#finePercent.format(LEAST_SHARE)}`;
    return (share < 0.1 ? this.#finePercent : this.#percent).format(share);
  }

  /** What a screen reader says of a mark, and its tooltip shows. */
  list(name: string, parts: readonly (string | undefined)[]): string {
    return `${name}: ${parts.filter((part) => part !== undefined).join(', ')}`;
  }
}

/** VS Code's display languages are BCP 47, but a language pack may call itself anything. */
function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
