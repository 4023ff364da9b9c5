import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isTimexValue } from '../../src/core/dates/values';
import { say } from '../../src/core/message';
import { stepAt } from '../../src/editor/datePicker';
import { checkTimex } from '../../src/editor/timexInput';
import { readTimex, readTimexInFull } from '../../src/editor/timexReading';
import { cleanUp, eventually, TestArticle } from './workspace';

const AFTERNOON = 'chiều ngày 2/7';
const DATED = [
  'Bão đổ bộ vào miền Trung trong đêm',
  '',
  'HÀ NỘI, 02/07/2020 (TTXVN) - Hôm qua, mưa lớn ở Huế làm ngập nhiều tuyến đường trong thành phố.',
  '',
  'Ngày 28/12, hội chợ sẽ khai mạc; ngày 30/6/2020 ban tổ chức đã họp với các đơn vị.',
  '',
  'Chợ họp hàng ngày, suốt 25 năm nay người dân vẫn đến mua bán và gặp gỡ nhau.',
  '',
  'Dân làng mở hội vào mùng 7 tháng Giêng năm 2020, theo lời kể của các cụ cao tuổi trong làng.',
  '',
].join('\n');

interface Outcome {
  readonly status: string;
  readonly reason?: string;
}

const accept = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/** Answers quick picks, one after the other, until the command is through. */
async function answering(command: Thenable<Outcome>, answer: () => Thenable<unknown> = accept): Promise<Outcome> {
  let outcome: Outcome | undefined;
  void command.then((result) => {
    outcome = result;
  });
  return eventually('the command is through', async () => {
    if (outcome === undefined) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (outcome === undefined) await answer();
    }
    return outcome;
  });
}

async function setDate(article: TestArticle, date: string, answer?: () => Thenable<unknown>): Promise<Outcome> {
  const { uri, version } = article.document;
  const argument = { uri: uri.toString(), version, start: 0, end: 0, date };
  return answering(vscode.commands.executeCommand<Outcome>('corpus.setDocumentDate', argument), answer);
}

async function hover(article: TestArticle, words: string): Promise<string> {
  const at = article.rangeOf(words).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    article.document.uri,
    at,
  );
  const text = hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value));
  return text
    .join('\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/\\(.)/g, '$1');
}

suite('dates: readings and values', () => {
  test('few words in menus, all of them in the hover', () => {
    const day = { type: 'TIME', value: '2020-07-02TAF' } as const;
    assert.equal(readTimex(day), '2020-07-02, afternoon');
    assert.equal(readTimexInFull(day), 'Thursday, 2 July 2020, afternoon');
    assert.equal(readTimex({ type: 'TIME', value: '2020-07-02T09:30' }), '2020-07-02, 09:30');
    assert.equal(readTimex({ type: 'DURATION', value: 'P25Y', mod: 'MORE_THAN' }), 'more than 25 years');
    assert.equal(readTimex({ type: 'SET', value: 'P1D' }), 'every 1 day');
    assert.equal(readTimex({ type: 'SET', value: 'XXXX-WXX-1' }), 'some Monday, repeatedly');
    assert.equal(readTimex({ type: 'DATE', value: '2020-W26' }), 'week 26 of 2020, from 2020-06-22');
    assert.equal(readTimex({ type: 'DATE', value: '2020-07-02', calendar: 'lunar' }), '2020-07-02 (lunar calendar)');
    assert.equal(readTimex({ type: 'DATE', value: 'XXXX-07-02' }), '2 July, year unknown');
  });

  test('a typed value is read while it is typed, or what is wrong is said', () => {
    const { message, severity } = checkTimex('2020-07-02TAF', undefined);
    assert.equal(message, 'Thursday, 2 July 2020, afternoon (TIME)');
    assert.equal(severity, vscode.InputBoxValidationSeverity.Info);
    const wrong = checkTimex('2021-02-30', 'DATE');
    assert.match(wrong.message, /that month has 28 days/);
    assert.equal(wrong.severity, vscode.InputBoxValidationSeverity.Error);
  });
});

suite('dates: picked by lists', () => {
  const question = {
    text: 'Hôm qua',
    readings: [{ value: { type: 'DATE', value: '2020-07-01' }, evidence: [say('article dated 2020-07-02')] }],
    documentDate: '2020-07-02',
  } as const;
  const itemsAt = (settled: string) => stepAt(question, settled).items;

  test('the readings with their reasons come first, then the days around the article and the years', () => {
    const [, reading] = itemsAt('');
    assert.equal(reading?.label, '2020-07-01');
    assert.equal(reading?.detail, 'article dated 2020-07-02');
    assert.deepEqual(reading?.answer, question.readings[0].value);
    const next = itemsAt('').flatMap((item) => item.next ?? []);
    assert.deepEqual(next.slice(0, 6), ['2020-07-02', '2020-07-01', '2020-07-03', '2021', '2020', '2019']);
  });

  test('a year leads to its months, a month to its days, a day to its parts', () => {
    const months = itemsAt('2020').flatMap((item) => item.next ?? []);
    assert.deepEqual([months.length, months[6]], [12, '2020-07']);
    const days = itemsAt('2020-02').flatMap((item) => item.next ?? []);
    assert.deepEqual([days.length, days.at(-1)], [29, '2020-02-29']);
    assert.match(
      itemsAt('2020-07').find(({ label }) => label === '01')?.description ?? '',
      /^Wednesday.*the day before/,
    );
    const parts = itemsAt('2020-07-02').flatMap(({ answer }) => answer ?? []);
    assert.deepEqual(parts.slice(0, 2), [
      { type: 'DATE', value: '2020-07-02' },
      { type: 'TIME', value: '2020-07-02TMO' },
    ]);
  });

  test('every answer is a value of the grammar', () => {
    for (const settled of ['', '2020', '2019-02', '2020-07-02']) {
      for (const { answer } of itemsAt(settled)) assert.ok(answer === undefined || isTimexValue(answer.value));
    }
  });

  test('what is typed is a value with its reading, or says what is wrong, or only filters', () => {
    const { typed } = stepAt(question, '');
    assert.deepEqual(typed?.('2020-07-02TAF')?.answer, { type: 'TIME', value: '2020-07-02TAF' });
    assert.match(typed?.('2020-07-02TAF')?.description ?? '', /Thursday, 2 July 2020, afternoon/);
    assert.match(typed?.('2021-02-30')?.description ?? '', /that month has 28 days/);
    assert.equal(typed?.('art'), undefined);
  });
});

suite('dates: quick fixes and hover', () => {
  teardown(cleanUp);

  test('the value, its reason, the other readings and the ways to give another value', async () => {
    const article = await TestArticle.open(DATED);
    await article.action('Hôm qua', 'Tag as 2020-07-01 (DATE): article dated 2020-07-02');
    const titles = await article.titles('Ngày 28/12');
    assert.equal(titles[0], 'Tag as 2020-12-28 (DATE): article dated 2020-07-02');
    for (const title of ['Pick a Date…', 'Tag with another value…', 'Not a date here']) {
      assert.ok(titles.includes(title), titles.join(' | '));
    }
    await article.action('hàng ngày', 'Tag as every 1 day (SET)');
  });

  test('what is picked first is the reading that stands there', async () => {
    const article = await TestArticle.open(DATED);
    const pick = await article.action('Hôm qua', 'Pick a Date…');
    const { command, arguments: given = [] } = pick.command!;
    const outcome = await answering(vscode.commands.executeCommand<Outcome>(command, ...given));
    assert.deepEqual(outcome, { status: 'done' });
    const [date] = article.sidecar()?.dates ?? [];
    assert.deepEqual([date?.type, date?.value, date?.anchor], ['DATE', '2020-07-01', 'document']);
    assert.ok(date?.from, 'it was the recogniser’s');
  });

  test('the hover tells the weekday, the distance, the EDTF and what told the year', async () => {
    const article = await TestArticle.open(DATED);
    await article.action('Hôm qua', 'Tag as');
    const text = await hover(article, 'Hôm qua');
    assert.match(text, /Wednesday, 1 July 2020/);
    assert.match(text, /the day before the article · EDTF 2020-07-01/);
    assert.match(text, /the article's date, 2020-07-02: the line "HÀ NỘI, 02\/07\/2020/);
    await article.apply('Hôm qua', 'Tag as');
    const confirmed = await hover(article, 'Hôm qua');
    assert.match(confirmed, /Confirmed/);
    assert.match(confirmed, /the line "HÀ NỘI, 02\/07\/2020/);
    assert.match(await hover(article, 'mùng 7'), /day 7 of month 1 of the lunar year 2020/);
  });

  test('the sentence that told the year, of an article without a dateline', async () => {
    const article = await TestArticle.seed('000');
    await article.action(AFTERNOON, 'Tag as 2020-07-02, afternoon (TIME)');
    assert.match(await hover(article, AFTERNOON), /the article's date, 2020-07-02: .*the year is told by "/);
  });
});

suite('dates: the date of the article', () => {
  teardown(cleanUp);

  test('is set where it was told', async () => {
    const article = await TestArticle.seed('000');
    await article.apply(AFTERNOON, "This is the article's date: 2020-07-02");
    await eventually('it is stored', () => article.sidecar()?.document?.dateBy === 'person');
    assert.equal(article.sidecar()?.document?.date, '2020-07-02');
    await eventually(
      'it is no longer offered',
      async () => !(await article.titles(AFTERNOON)).some((title) => title.startsWith('This is')),
    );
  });

  test('what the text tells is the first candidate', async () => {
    const article = await TestArticle.open(DATED);
    await article.action('Hôm qua', 'Tag as');
    const outcome = await answering(vscode.commands.executeCommand<Outcome>('corpus.setDocumentDate'));
    assert.deepEqual(outcome, { status: 'done' });
    assert.equal(article.sidecar()?.document?.date, '2020-07-02');
  });

  test('confirmed dates that hang on it change together, after a preview', async () => {
    const article = await TestArticle.open(DATED);
    await article.apply('Hôm qua', 'Tag as 2020-07-01');
    await article.apply('ngày 30/6/2020', 'Tag as 2020-06-30');
    assert.equal(article.sidecar()?.dates?.[0]?.anchor, 'document');
    assert.deepEqual(await setDate(article, '2021-03-05'), { status: 'done' });
    const values = article.sidecar()?.dates?.map(({ value }) => value);
    assert.deepEqual(values, ['2021-03-04', '2020-06-30']);
    await article.action('Ngày 28/12', 'Tag as 2021-12-28 (DATE): article dated 2021-03-05');
  });

  test('they stay when the preview is closed, and the suggestions follow all the same', async () => {
    const article = await TestArticle.open(DATED);
    await article.apply('Hôm qua', 'Tag as 2020-07-01');
    const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    assert.deepEqual(await setDate(article, '2021-03-05', close), { status: 'done' });
    assert.deepEqual(
      article.sidecar()?.dates?.map(({ value }) => value),
      ['2020-07-01'],
    );
    await article.action('Ngày 28/12', 'Tag as 2021-12-28 (DATE): article dated 2021-03-05');
  });

  test('what a person chose by hand is not checked', async () => {
    const article = await TestArticle.open(DATED);
    const ask = await article.action('Hôm qua', 'Pick a Date…');
    const { command, arguments: [target] = [] } = ask.command!;
    const value = { type: 'DATE', value: '2020-06-29', anchor: 'document' };
    await vscode.commands.executeCommand(command, { ...target, value });
    await article.apply('Ngày 28/12', 'Tag as 2020-12-28');
    assert.deepEqual(await setDate(article, '2022-03-05'), { status: 'done' });
    assert.deepEqual(
      article.sidecar()?.dates?.map(({ value }) => value),
      ['2020-06-29', '2022-12-28'],
    );
  });
});
