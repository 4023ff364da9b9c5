import * as vscode from 'vscode';
import { CONFIG_FILE, DEFAULT_CONFIG } from '../../core/corpus/defaults';
import { ATTRIBUTES_FILE, withMergeAttribute } from '../../core/corpus/gitAttributes';
import { type CorpusSurvey, initialConfig } from '../../core/corpus/initialConfig';
import { membershipOf } from '../../core/corpus/membership';
import { scanCorpus } from '../../core/corpus/scan';
import { detectLanguage } from '../../core/languages/detect';
import { decodeSource } from '../../core/text/decode';
import { describeError } from '../outputLog';
import { WorkspaceFiles } from '../workspaceFiles';
import { CANCELLED, type Command, refuse } from './command';
import { CommandId } from './ids';

/** Articles read to tell the languages: enough for a share of one in ten to show, few enough to be quick. */
const SAMPLE = 60;

/** Writes a commented corpus.yaml from what the folder holds, opens it, and offers to tell VS Code which files these are. */
export const initialize: Command = {
  id: CommandId.initialize,
  async run(workbench, argument) {
    const folder = argument instanceof vscode.Uri ? argument : await pickFolder();
    if (folder === undefined) {
      return vscode.workspace.workspaceFolders === undefined
        ? refuse(vscode.l10n.t('Open the folder of your articles first.'))
        : CANCELLED;
    }
    const uri = vscode.Uri.joinPath(folder, CONFIG_FILE);
    if (await exists(uri)) {
      await vscode.window.showTextDocument(uri);
      return refuse(vscode.l10n.t('{name} is there already; it was left as it is.', { name: shown(uri) }));
    }
    const survey = await surveyFolder(folder);
    const text = initialConfig(survey);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    workbench.corpora.refresh();
    await vscode.window.showTextDocument(uri);
    // Not awaited: the command is done, the offer may stand as long as the person likes.
    void offers(folder, text).then(undefined, (error) => workbench.log.error(describeError(error)));
    return { status: 'done' };
  },
};

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function surveyFolder(folder: vscode.Uri): Promise<CorpusSurvey> {
  const files = new WorkspaceFiles(folder);
  const { documents } = await scanCorpus(files, membershipOf(DEFAULT_CONFIG));
  const step = Math.max(1, Math.floor(documents.length / SAMPLE));
  const counts = new Map<string, number>();
  for (const path of documents.filter((_, index) => index % step === 0)) {
    const decoded = await files.read(path).then(decodeSource, () => undefined);
    const language = decoded?.ok ? detectLanguage(decoded.text) : 'und';
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const languages = [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  return { paths: documents, languages };
}

async function offers(folder: vscode.Uri, config: string): Promise<void> {
  await offerAssociations(folder, config);
  await offerMergeDriver(folder);
}

/** Where git keeps the corpus: two people who tag the same article need not meet in a conflict. */
async function offerMergeDriver(folder: vscode.Uri): Promise<void> {
  if (!(await exists(vscode.Uri.joinPath(folder, '.git')))) return;
  const file = vscode.Uri.joinPath(folder, ATTRIBUTES_FILE);
  const text = (await exists(file)) ? new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) : undefined;
  const changed = withMergeAttribute(text);
  if (changed === undefined) return;
  const yes = vscode.l10n.t('Add the Line');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Shall git merge annotations by what they say? This adds a line to {file}; each clone also needs “corpus merge --install” once.',
      { file: ATTRIBUTES_FILE },
    ),
    yes,
  );
  if (answer === yes) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(changed));
}

/** The language's defaults (wrapping, no minimap) apply from the first moment where VS Code knows the files by name. */
async function offerAssociations(folder: vscode.Uri, config: string): Promise<void> {
  const globs = /^include: \[(.*)\]$/m.exec(config)?.[1];
  if (globs === undefined || vscode.workspace.workspaceFolders === undefined) return;
  const yes = vscode.l10n.t('Associate');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Shall VS Code open the files of this corpus as news articles from now on (files.associations)?'),
    yes,
  );
  if (answer !== yes) return;
  const section = vscode.workspace.getConfiguration('files', folder);
  const associations = { ...section.inspect<Record<string, string>>('associations')?.workspaceValue };
  // A glob with a slash is compared with the whole path, so it must begin anywhere.
  for (const glob of JSON.parse(`[${globs}]`) as string[]) {
    associations[glob.startsWith('**/') ? glob : `**/${glob}`] = 'news-article';
  }
  await section.update('associations', associations, vscode.ConfigurationTarget.Workspace);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

function shown(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}
