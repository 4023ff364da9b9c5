import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { NO_KNOWLEDGE } from '../../src/core/knowledge';
import { EMPTY_SIDECAR } from '../../src/core/sidecar/types';
import { type AnyMark, type Marks, marksOf } from '../../src/core/suggest/marks';
import { openMarks } from '../../src/core/suggest/openNames';
import { suggest } from '../../src/core/suggest/suggest';
import type { ArticleText } from '../../src/core/text/document';
import { type Decision, decide } from '../eval/goldAnnotator';
import { type GoldSeed, readGoldSeeds } from '../eval/goldSeeds';
import { cleanUp, eventually, inWorkspace, TestArticle } from './workspace';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
  readonly args?: unknown;
}

interface Outcome {
  readonly status: string;
  readonly reason?: string;
}

const MENTIONS = ['entity', 'date'] as const;

/** What VS Code runs when the key is pressed in annotation mode, by our manifest. */
function press(key: string): Thenable<Outcome> {
  const manifest = vscode.extensions.getExtension('news-corpus.news-corpus-annotator')?.packageJSON;
  const bindings: readonly Binding[] = manifest.contributes.keybindings;
  const onKey = bindings.filter((binding) => binding.key === key);
  const found = onKey.find(({ when }) => when?.startsWith('corpus.annotationMode &&')) ?? onKey[0];
  assert.ok(found, key);
  return vscode.commands.executeCommand<Outcome>(found.command, found.args);
}

/** A person who is never wrong, at the keys. */
class Annotator {
  readonly counts = { presses: 0, decisions: 0, corrections: 0 };
  readonly #settled = new Set<AnyMark>();
  readonly #shown: Marks;

  constructor(
    readonly article: TestArticle,
    readonly gold: GoldSeed,
    readonly document: ArticleText,
  ) {
    this.#shown = marksOf(document, suggest(document, { fileName: gold.file }, NO_KNOWLEDGE), EMPTY_SIDECAR);
  }

  open(): Marks {
    const left = <M extends AnyMark>(marks: readonly M[]): M[] => marks.filter((mark) => !this.#settled.has(mark));
    return { ...this.#shown, entities: left(this.#shown.entities), dates: left(this.#shown.dates) };
  }

  async press(key: string): Promise<void> {
    this.counts.presses++;
    const outcome = await press(key);
    assert.equal(outcome.status, 'done', `${key}: ${outcome.reason}`);
  }

  atCursor(): AnyMark {
    const { active } = this.article.editor.selection;
    const at = this.document.lines.start(active.line) + active.character;
    const mark = openMarks(this.open(), MENTIONS).find(({ range }) => range.start === at);
    assert.ok(mark, `an open suggestion at line ${active.line + 1}, column ${active.character + 1}`);
    return mark;
  }

  async decideAll(): Promise<void> {
    await this.press('n');
    while (openMarks(this.open(), MENTIONS).length > 0) {
      const mark = this.atCursor();
      const decision = decide(this.document, this.gold, this.open(), mark);
      if (mark.layer === 'entity' && decision.does !== 'walk') {
        this.counts.decisions++;
        if (decision.isCorrection) this.counts.corrections++;
      }
      await this.#carryOut(decision, mark);
      for (const one of decision.settles) this.#settled.add(one);
    }
    await this.press('ctrl+enter');
  }

  async #carryOut(decision: Decision, mark: AnyMark): Promise<void> {
    switch (decision.does) {
      case 'acceptAll':
        return this.press('a');
      case 'walk':
        return this.press(decision.key);
      case 'rejectAll':
        return this.press('x');
      case 'reject':
        return this.press('shift+x');
      case 'label':
        return this.press(decision.label[0]!.toLowerCase());
      case 'extend': {
        const { start, end } = decision.to;
        const [left, right] = [start, mark.range.end].map(
          (at, i) =>
            this.document.text
              .slice(at, i === 0 ? mark.range.start : end)
              .split(' ')
              .filter(Boolean).length,
        );
        for (let i = 0; i < left!; i++) await this.press('[BracketLeft]');
        for (let i = 0; i < right!; i++) await this.press('[BracketRight]');
        return this.press('enter');
      }
    }
  }
}

suite('annotation mode', () => {
  teardown(cleanUp);

  const total = { presses: 0, decisions: 0, corrections: 0, names: 0, mentions: 0 };

  for (const { gold, document } of readGoldSeeds()) {
    test(`${gold.file} by its keys: the sidecar is the gold`, async function () {
      // Some sixty commands on a machine that may have more to do.
      this.timeout(300_000);
      const article = await TestArticle.seed(gold.file.slice(0, 3));
      await article.action(gold.entities[0]!.text, 'Tag "');
      article.editor.selection = new vscode.Selection(0, 0, 0, 0);
      const annotator = new Annotator(article, gold, document);
      await annotator.decideAll();
      const { entities, dates } = article.sidecar()!;
      assert.deepEqual(
        entities?.map(({ start, end, label, text }) => ({ start, end, label, text })),
        gold.entities.map(({ start, end, label, text }) => ({ start, end, label, text })),
      );
      assert.deepEqual(
        dates?.map(({ start, end, type, value, text }) => ({ start, end, type, value, text })),
        gold.dates.map(({ start, end, type, value, text }) => ({ start, end, type, value, text })),
      );
      total.presses += annotator.counts.presses;
      total.decisions += annotator.counts.decisions;
      total.corrections += annotator.counts.corrections;
      total.names += new Set(gold.entities.map(({ label, text }) => `${label} ${text}`)).size;
      total.mentions += gold.entities.length;
    });
  }

  test('over the five seeds one decision a distinct name is enough, corrections apart', () => {
    const said = JSON.stringify(total);
    assert.deepEqual([total.names, total.mentions], [74, 263], said);
    assert.ok(total.decisions - total.corrections <= total.names, said);
    // Dates, corrections, N and Ctrl+Enter among them.
    assert.ok(total.presses < total.mentions / 1.5, said);
  });

  test('keys pressed faster than annotations are written decide one name each', async () => {
    const article = await TestArticle.seed('000');
    await article.action('Lê Thị Thu Hằng', 'Tag "');
    article.editor.selection = new vscode.Selection(0, 0, 0, 0);
    await Promise.all([press('n'), press('a'), press('a'), press('a')]);
    const decided = [...(article.sidecar()?.entities ?? []), ...(article.sidecar()?.dates ?? [])];
    assert.equal(new Set(decided.map(({ text }) => text)).size, 3);
    await press('u');
    await press('u');
    const left = [...(article.sidecar()?.entities ?? []), ...(article.sidecar()?.dates ?? [])];
    assert.equal(new Set(left.map(({ text }) => text)).size, 1);
  });

  test("a team's labels get letters, and numbers in the order of corpus.yaml", async () => {
    fs.writeFileSync(inWorkspace('corpus.yaml'), 'version: 1\nlabels:\n  PERSON: {}\n  PLACE: {}\n  TITLE: {}\n');
    const article = await TestArticle.open('Cơ quan khác\nHôm qua Quang Hải ghi bàn ở sân Mỹ Đình.\n');
    await article.action('Quang Hải', 'Tag "', 'selection');
    const labelOf = (words: string): unknown => article.sidecar()?.entities?.find(({ text }) => text === words)?.label;
    article.select('Quang Hải');
    assert.equal((await press('l')).status, 'done');
    assert.equal(labelOf('Quang Hải'), 'PLACE');
    article.putCursorIn('Quang Hải');
    await press('alt+shift+[Digit1]');
    assert.equal(labelOf('Quang Hải'), 'PERSON');
    const outcome = await press('w');
    assert.match(outcome.reason ?? '', /P PERSON, L PLACE, E TITLE/);
  });

  test('it is on for the window, and what it is told comes back', async () => {
    await TestArticle.seed('000');
    const toggle = (): Thenable<{ isOn: boolean }> => vscode.commands.executeCommand('corpus.annotationMode.toggle');
    const { isOn } = await toggle();
    assert.deepEqual(await toggle(), { isOn: !isOn });
    assert.deepEqual(await vscode.commands.executeCommand('corpus.annotationMode.leave'), { isOn: false });
  });

  test('the cheat sheet opens, and is left by Escape', async () => {
    const article = await TestArticle.seed('000');
    await article.action('Lê Thị Thu Hằng', 'Tag "');
    article.putCursorIn('Lê Thị Thu Hằng');
    assert.equal((await press('h')).status, 'done');
    await eventually('the sheet is gone', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return true;
    });
    assert.equal(article.sidecar(), undefined);
  });
});
