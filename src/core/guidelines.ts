import type { Layer } from './annotation';
import { type Message, say } from './message';

/** One rule of the annotation guidelines; docs/guidelines.md lists them all, a test compares. */
export interface Guideline {
  /** `layer/what`, as people cite it in notes and reviews. */
  readonly id: string;
  readonly layer: Layer;
  /** The labels, kinds or TIMEX3 types that it is about; empty: all of its layer. */
  readonly about: readonly string[];
  readonly rule: Message;
  /** Markdown; what is emphasised is tagged, where that is a part. */
  readonly examples: readonly string[];
}

function rule(id: string, about: readonly string[], sentence: string, examples: readonly string[] = []): Guideline {
  return { id, layer: id.slice(0, id.indexOf('/')) as Layer, about, rule: say(sentence), examples };
}

/** The default scheme, in the order of the page; a team may have labels of its own beside it. */
export const GUIDELINES: readonly Guideline[] = [
  rule('block/title', ['title'], 'The headline is a title where it stands first.'),
  rule('block/lead', ['lead'], 'The paragraph under the headline that sums the article up is its lead (sapo).'),
  rule('block/body', ['body'], 'Every line of the running text is body.'),
  rule('block/subheading', ['subheading'], 'A heading inside the article is a subheading.'),
  rule('block/caption', ['caption'], 'A caption belongs to one of the article’s own pictures, with its credit.'),
  rule('block/byline', ['byline'], 'The line that names the author or the source is a byline.', ['Theo Chính phủ']),
  rule('block/dateline', ['dateline'], 'The line with date and time of publication is a dateline.'),
  rule('block/navigation', ['navigation'], 'Breadcrumbs, menus and names of sections are navigation.'),
  rule(
    'block/related-links',
    ['related-links'],
    'Titles and teasers of other articles are related links, in the middle of the article too.',
  ),
  rule('block/most-read', ['most-read'], 'Lists of what is read most are most-read.', ['Đọc nhiều', 'Xem nhiều']),
  rule('block/media-list', ['media-list'], 'Lists of videos and infographics are media lists.'),
  rule(
    'block/image-placeholder',
    ['image-placeholder'],
    'What is left of a picture is an image placeholder: its address, or its alternative text written as words.',
    ['`![]() |`'],
  ),
  rule('block/share-widget', ['share-widget'], 'Rating, comments and “follow us” are share widgets.', ['aa']),
  rule('block/site-chrome', ['site-chrome'], 'Loading messages and the like are site chrome.'),
  rule(
    'block/repeated-title',
    ['repeated-title'],
    'A line that stands twice is part of the article the first time only; the headline once more is a repeated title.',
  ),
  rule('block/mixed', [], 'A line that is two things gets the kind of what most of it is.'),
  rule('entity/person', ['PERSON'], 'A person’s name is tagged without the title or honorific before it.', [
    'bà *Lê Thị Thu Hằng*',
  ]),
  rule(
    'entity/organization',
    ['ORGANIZATION'],
    'Ministries, parties, companies, newspapers and international bodies are organisations; an office is none, the body inside it is.',
    ['Trưởng *ban Kinh tế Trung ương*'],
  ),
  rule(
    'entity/location',
    ['LOCATION'],
    'A place is tagged with the type word that belongs to its name; a country is one wherever it stands, each one separately.',
    ['*thành phố San Francisco*', '*Việt Nam* - *Hoa Kỳ*', 'nước *Pháp*'],
  ),
  rule('entity/event', ['EVENT'], 'Wars, summits and congresses that have a name are events.'),
  rule('entity/misc', ['MISC'], 'Named programmes, products and diseases are tagged MISC.', ['COVID-19']),
  rule(
    'entity/span',
    [],
    'Every mention on the article’s lines is tagged, the longest span, nothing nested; names inside the names of laws, works and campaigns are not.',
  ),
  rule('date/time', ['TIME'], 'An hour with its date is one expression, and so is a part of the day with it.', [
    '*chiều ngày 2/7* → 2020-07-02TAF',
  ]),
  rule(
    'date/duration',
    ['DURATION'],
    'A length of time is tagged without “hơn”, “gần” or “khoảng” at its edge; ages are left alone.',
    ['gần *25 năm* → P25Y'],
  ),
  rule('date/set', ['SET'], 'What comes again and again is a set.', ['*hàng năm* → P1Y']),
  rule(
    'date/span',
    ['DATE'],
    'The span takes in “ngày”, “hôm”, “tháng”, “năm”, “đầu”, “giữa”, “cuối”, not a preposition before it.',
    ['trong *tháng 3/2023* → 2023-03'],
  ),
  rule(
    'date/relative',
    [],
    'A relative expression is resolved against the article’s date or the expression it leans on; vague ones are left alone.',
    ['*hôm qua*', '*tháng 2 vừa qua*'],
  ),
];

/** The rule that says most about an annotation: that of its label, kind or type, else the general one of its layer. */
export function guidelineFor(layer: Layer, what: string): Guideline | undefined {
  const ofLayer = GUIDELINES.filter((one) => one.layer === layer);
  return ofLayer.find(({ about }) => about.includes(what)) ?? ofLayer.find(({ about }) => about.length === 0);
}
