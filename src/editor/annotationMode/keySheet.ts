import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range';
import type { Article } from '../articles';
import { CANCELLED, type Command, DONE } from '../commands/command';
import { isRefusal, placeFor } from '../commands/current';
import { CommandId } from '../commands/ids';
import { blocksAt, mentionsAt } from '../marksAt';
import { EXTENSION_ID } from '../sample/extensionId';
import { type Binding, keysByCommand } from './keyNames';
import { keysOfLabels } from './labelKeys';
import { SECTIONS, type Section, type Situation } from './sections';

interface Item extends vscode.QuickPickItem {
  readonly command?: string;
  readonly argument?: unknown;
}

/** The part of our package.json that is read here; VS Code has put its titles into the person's language. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly Binding[];
  };
}

/**
 * The cheat sheet: what can be done at the cursor, with its keys, and Enter does it. Extensions cannot ask which keys a
 * person chose, so these are the ones we ship; a button leads to VS Code's own list, which knows.
 */
export const showKeys: Command = {
  id: CommandId.showKeys,
  isCalm: true,
  async run(workbench) {
    const place = await placeFor(workbench, undefined);
    if (isRefusal(place)) return place;
    const manifest: Manifest | undefined = vscode.extensions.getExtension(EXTENSION_ID)?.packageJSON;
    if (manifest === undefined) return CANCELLED;
    const items = itemsFor(manifest, place.article, situationAt(place.article, place.range));
    // Not awaited: commands wait for one another, and what is chosen here is one.
    void pick(items);
    return DONE;
  },
};

function situationAt(article: Article, range: TextRange): Situation {
  const mentions = mentionsAt(article.marks, range);
  const marks = [...mentions, ...blocksAt(article.marks, article.text, range)];
  return {
    suggestion: marks.some(({ status }) => status === 'suggested'),
    confirmed: marks.some(({ status }) => status === 'confirmed'),
    entity: mentions.some(({ layer }) => layer === 'entity'),
    date: mentions.some(({ layer }) => layer === 'date'),
    block: marks.some(({ layer }) => layer === 'block'),
    selection: range.start < range.end,
  };
}

function itemsFor({ contributes }: Manifest, article: Article, situation: Situation): Item[] {
  const titles = new Map(contributes.commands.map(({ command, title }) => [command, title]));
  const keys = keysByCommand(contributes.keybindings);
  return SECTIONS.flatMap((section) => {
    const rows = section.commands
      .filter(([, applies]) => applies === undefined || applies(situation))
      .flatMap(([command]): Item[] => {
        const { inMode, always } = keys.get(command) ?? { inMode: [], always: [] };
        const title = titles.get(command);
        return title === undefined
          ? []
          : [{ label: title, description: [...new Set([...inMode, ...always])].join('   '), command }];
      });
    const labels = section.id === 'labels' && (situation.entity || situation.selection) ? labelItems(article) : [];
    const all = [...labels, ...rows];
    return all.length === 0 ? [] : [{ label: titleOf(section), kind: vscode.QuickPickItemKind.Separator }, ...all];
  });
}

function labelItems(article: Article): Item[] {
  const keys = keysOfLabels(article);
  return [...article.corpus.config.labels.keys()].map((label, i) => {
    const letter = keys.get(label)?.toUpperCase();
    const digit = i < 9 ? `Alt+Shift+${i + 1}` : undefined;
    return {
      label,
      description: [letter, letter && vscode.l10n.t('{key} for this mention alone', { key: `Shift+${letter}` }), digit]
        .filter((key) => key !== undefined)
        .join('   '),
      command: CommandId.acceptAs,
      argument: { label, all: true },
    };
  });
}

function titleOf({ id }: Section): string {
  switch (id) {
    case 'go':
      return vscode.l10n.t('Go to');
    case 'decide':
      return vscode.l10n.t('Decide');
    case 'labels':
      return vscode.l10n.t('Labels: all of the name in the file');
    case 'span':
      return vscode.l10n.t('Move an end of the span');
    case 'remark':
      return vscode.l10n.t('Remark');
    case 'finish':
      return vscode.l10n.t('Finish');
    case 'view':
      return vscode.l10n.t('See');
  }
}

function pick(items: readonly Item[]): Promise<void> {
  const list = vscode.window.createQuickPick<Item>();
  const shortcuts = { iconPath: new vscode.ThemeIcon('keyboard'), tooltip: vscode.l10n.t('Your Keyboard Shortcuts') };
  list.title = vscode.l10n.t('Keys here, as shipped; Enter does it');
  list.placeholder = vscode.l10n.t('Letters work in annotation mode (F9), the other keys always');
  list.matchOnDescription = true;
  list.items = items;
  list.buttons = [shortcuts];
  return new Promise((resolve) => {
    list.onDidTriggerButton(() => {
      list.hide();
      void vscode.commands.executeCommand('workbench.action.openGlobalKeybindings', `@ext:${EXTENSION_ID}`);
    });
    list.onDidAccept(() => {
      const [chosen] = list.selectedItems;
      list.hide();
      if (chosen?.command !== undefined) void vscode.commands.executeCommand(chosen.command, chosen.argument);
    });
    list.onDidHide(() => {
      list.dispose();
      resolve();
    });
    list.show();
  });
}
