import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { cleanUp, eventually, TestArticle } from './workspace';

interface Outcome {
  readonly status: string;
  readonly reason?: string;
}

/** What a person gets who tags the first word of the article. */
async function tagFirstWord(article: TestArticle): Promise<Outcome> {
  const { document } = article;
  return eventually('an answer', async () => {
    const outcome = await vscode.commands.executeCommand<Outcome>('corpus.tagAs', {
      uri: document.uri.toString(),
      version: document.version,
      start: 0,
      end: Math.min(4, document.getText().length),
      label: 'PERSON',
    });
    return /not loaded|still/.test(outcome.reason ?? '') ? undefined : outcome;
  });
}

suite('what is no good article', () => {
  teardown(cleanUp);

  test('a broken sidecar: tagging is refused, nothing is overwritten, and it works once mended', async () => {
    const article = await TestArticle.open('Mai Anh đến Huế.\n');
    const broken = 'format: news-corpus-annotations/1\nentities: [{id: "e-1"\n# keep me\n';
    fs.writeFileSync(article.sidecarFile, broken);
    const outcome = await eventually('a refusal', async () => {
      const answer = await tagFirstWord(article);
      return answer.status === 'refused' && answer;
    });
    assert.match(outcome.reason ?? '', /\.ann\.yaml/);
    assert.equal(fs.readFileSync(article.sidecarFile, 'utf8'), broken);
    fs.writeFileSync(article.sidecarFile, 'format: news-corpus-annotations/1\n# keep me\n');
    await eventually('a tag', async () => (await tagFirstWord(article)).status === 'done');
    assert.match(fs.readFileSync(article.sidecarFile, 'utf8'), /# keep me/);
    assert.equal(article.sidecar()?.entities?.length, 1);
  });

  test('a file in Latin-1 says where it stops being UTF-8', async () => {
    const article = await TestArticle.open(Buffer.from('Café de Paris\n', 'latin1'));
    const outcome = await tagFirstWord(article);
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason ?? '', /not UTF-8.*line 1/);
    assert.equal(article.sidecar(), undefined);
    assert.deepEqual(fs.readFileSync(article.file), Buffer.from('Café de Paris\n', 'latin1'));
  });

  test('a file that goes away and comes back as it was is an article again', async () => {
    const text = 'Mai Anh đến Huế.\n';
    const article = await TestArticle.open(text);
    await article.action('Mai Anh', 'Tag "Mai Anh" as PERSON', 'selection');
    fs.rmSync(article.file);
    await vscode.commands.executeCommand('corpus.refresh');
    await eventually('that it cannot be read', async () => {
      const { status, reason } = await tagFirstWord(article);
      return status === 'refused' && /cannot be read/.test(reason ?? '');
    });
    fs.writeFileSync(article.file, text);
    await article.apply('Mai Anh', 'Tag "Mai Anh" as PERSON', 'selection');
    assert.equal(article.sidecar()?.entities?.length, 1);
  });

  test('an empty file: there is nothing to tag, and nothing breaks', async () => {
    const article = await TestArticle.open('');
    const outcome = await tagFirstWord(article);
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason ?? '', /Select the words/);
    assert.equal(article.sidecar(), undefined);
  });

  test('a binary file says that it is none of ours', async () => {
    // VS Code looks for NUL bytes in the first 512 only, and refuses to show such files itself.
    const article = await TestArticle.open(Buffer.concat([Buffer.from('text '.repeat(200)), Buffer.from([0, 1, 2])]));
    const outcome = await tagFirstWord(article);
    assert.equal(outcome.status, 'refused');
    assert.match(outcome.reason ?? '', /binary/);
    assert.equal(article.sidecar(), undefined);
  });

  test('20 MB: a selection is tagged and the file stays as it is', async function () {
    this.timeout(240_000);
    const line = 'Bà Nguyễn Thị Mai đến Huế hôm 2/7 và gặp ông Trần Văn Nam ở đó.\n';
    const content = line.repeat(Math.ceil((20 * 1024 * 1024) / Buffer.byteLength(line)));
    const article = await TestArticle.open(content);
    const start = 3;
    const outcome = await eventually('a tag', async () => {
      const answer = await vscode.commands.executeCommand<Outcome>('corpus.tagAs', {
        uri: article.document.uri.toString(),
        version: article.document.version,
        start,
        end: start + 'Nguyễn Thị Mai'.length,
        label: 'PERSON',
      });
      return answer.status === 'done' && answer;
    });
    assert.deepEqual(outcome, { status: 'done' });
    const [entity] = article.sidecar()?.entities ?? [];
    assert.equal(entity?.text, 'Nguyễn Thị Mai');
    assert.equal(fs.statSync(article.file).size, Buffer.byteLength(content));
  });
});
