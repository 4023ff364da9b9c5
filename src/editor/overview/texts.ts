import * as vscode from 'vscode';
import type { PageTexts } from '../../core/corpus/overview/page';

/** Every sentence of the page, in the display language; what is in braces is filled in there. */
export function pageTexts(): PageTexts {
  const { t } = vscode.l10n;
  return {
    title: t('Overview of {corpus}'),
    figures: t('Articles'),
    reading: t('The annotations are being read…'),
    asTable: t('Show as table'),
    asChart: t('Show as chart'),
    asTableOf: t('{title}: show as table'),
    asChartOf: t('{title}: show as chart'),
    openArticle: t('Open an article'),
    lint: t('Check the corpus'),
    ...files(),
    ...columns(),
    ...counts(),
    layers: t('Progress by layer'),
    layersNote: t('Articles by how far each layer is. A layer is done when the whole article was judged.'),
    block: t('boilerplate'),
    entity: t('entities'),
    date: t('dates'),
    done: t('done'),
    begun: t('begun'),
    open: t('not begun'),
    labels: t('Labels'),
    labelsNote: t('Mentions by label; paler: suggestions that are stored and still open.'),
    noArticles: t('This folder holds no articles: text files (.txt), or what corpus.yaml includes.'),
    noEntities: t('Nothing is tagged yet. Open an article and press Ctrl+. on a name.'),
    noNames: t('No {label} is tagged yet.'),
    dates: t('Dates on a time line'),
    datesNote: t('Days that the texts speak of, and the days of the articles themselves.'),
    datesInTexts: t('dates in the texts'),
    datesOfArticles: t('articles by their date'),
    noDates: t('No date is tagged yet. Open an article and press Ctrl+. on a date.'),
    boilerplateKinds: t('Boilerplate by kind'),
    boilerplateNoteOne: t(
      '{share} of the text of one article is boilerplate. Counted where a person confirmed blocks.',
    ),
    boilerplateNote: t(
      '{share} of the text of {count} articles is boilerplate. Counted where a person confirmed blocks.',
    ),
    boilerplateFiles: t('Boilerplate by article and kind'),
    boilerplateFilesNoteOne: t('Share of the article’s text.'),
    boilerplateFilesNote: t('Share of the article’s text; the {count} with the most.'),
    noBlocks: t('No block of boilerplate is confirmed yet. Open an article and press Ctrl+. on a block.'),
    findings: t('Open findings by rule'),
    findingsNote: t('What the Problems panel shows of this corpus.'),
    noFindings: t('Nothing was found, or the corpus was not checked yet.'),
  };
}

function files(): PageTexts {
  const { t } = vscode.l10n;
  return {
    'files-all': t('articles'),
    'files-annotated': t('annotated'),
    'files-done': t('done in all layers'),
    'files-suggested': t('with stored suggestions'),
    'files-unsure': t('with unsure annotations'),
    'files-unplaced': t('with annotations without a place'),
    'files-unreadable': t('with unreadable annotations'),
  };
}

function columns(): PageTexts {
  const { t } = vscode.l10n;
  return {
    layer: t('Layer'),
    label: t('Label'),
    name: t('Name'),
    time: t('Time'),
    kind: t('Kind'),
    article: t('Article'),
    rule: t('Rule'),
    severity: t('Severity'),
    confirmed: t('Confirmed'),
    suggested: t('Suggested'),
    articlesColumn: t('Articles'),
    filesColumn: t('Files'),
    blocksColumn: t('Blocks'),
    findingsColumn: t('Findings'),
    shareColumn: t('Share'),
    all: t('all'),
    allBoilerplate: t('all boilerplate'),
    error: t('error'),
    warning: t('warning'),
    info: t('note'),
  };
}

/** Texts with a number; `One` is the form for one. */
function counts(): PageTexts {
  const { t } = vscode.l10n;
  return {
    articles: t('{count} articles'),
    articlesOne: t('{count} article'),
    doneOf: t('{done} of {all}'),
    doneCount: t('done in {count}'),
    begunCount: t('begun in {count}'),
    openCount: t('not begun in {count}'),
    confirmedCount: t('{count} confirmed'),
    suggestedCount: t('{count} suggested'),
    inArticles: t('in {count} articles'),
    inArticlesOne: t('in {count} article'),
    inFiles: t('in {count} files'),
    inFilesOne: t('in {count} file'),
    allNames: t('All {count} names'),
    datesCount: t('{count} dates'),
    datesCountOne: t('{count} date'),
    articlesDated: t('{count} articles'),
    articlesDatedOne: t('{count} article'),
    blocksCount: t('{count} blocks'),
    blocksCountOne: t('{count} block'),
    findingsCount: t('{count} findings'),
    findingsCountOne: t('{count} finding'),
    shareOfText: t('{share} of the text'),
    before: t('Before {day}'),
    from: t('From {day}'),
    weekOf: t('Week of {day}'),
    quarter: t('Quarter {quarter} of {year}'),
    decade: t('{year}s'),
    century: t('{year} and the 99 years after'),
    'inexact-day': t('Less exact than a day'),
    'inexact-week': t('Less exact than a week'),
    'inexact-month': t('Less exact than a month'),
    'inexact-quarter': t('Less exact than a quarter'),
    'inexact-year': t('Less exact than a year'),
    'inexact-decade': t('Less exact than a decade'),
    'inexact-century': t('Less exact than a century'),
  };
}
