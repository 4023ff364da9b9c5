import * as vscode from 'vscode';
import { entriesNamed } from '../../core/corpus/identity';
import type { GazetteerEntry } from '../../core/knowledge';

/** What a person chose from the gazetteer. */
export type EntryChoice =
  | { readonly type: 'entry'; readonly entry: GazetteerEntry }
  | { readonly type: 'new' }
  | { readonly type: 'none' };

type Item = vscode.QuickPickItem & { readonly choice?: EntryChoice };

export interface EntryQuestion {
  readonly title: string;
  /** Entries with this name and label come first; undefined: in the order of the file. */
  readonly like?: { readonly text: string; readonly label: string };
  /** Whether a new entry may be made for `like`. */
  readonly mayAdd?: boolean;
  /** Whether "none of them" is an answer. */
  readonly mayUnlink?: boolean;
  /** Not to be chosen. */
  readonly except?: string;
  /** The one that is meant so far. */
  readonly now?: string;
}

/** Asks for one entry of the gazetteer; typing filters by name, aliases, label, id and knowledge base. */
export async function pickEntry(
  entries: readonly GazetteerEntry[],
  question: EntryQuestion,
): Promise<EntryChoice | undefined> {
  const { like, except, now } = question;
  const offered = entries.filter(({ id }) => id !== except);
  const same = like === undefined ? [] : entriesNamed(offered, like.text, like.label);
  const others = offered.filter((entry) => !same.includes(entry));
  const likely = others.filter(({ label }) => label === like?.label);
  const rest = others.filter(({ label }) => label !== like?.label);
  const toItems = (list: readonly GazetteerEntry[]): Item[] => list.map((entry) => itemOf(entry, now));
  const items: Item[] = [
    ...under(vscode.l10n.t('Of this name'), toItems(same)),
    ...under('', actions(question)),
    ...under(like === undefined ? '' : like.label, toItems(likely)),
    ...under('', toItems(rest)),
  ];
  const { title } = question;
  const placeHolder = vscode.l10n.t('Name, alias, label, id or knowledge base');
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.choice;
}

function actions({ like, mayAdd, mayUnlink }: EntryQuestion): Item[] {
  const items: Item[] = [];
  if (mayAdd && like !== undefined) {
    const label = vscode.l10n.t('$(add) New Entry for “{text}” ({label})', { text: like.text, label: like.label });
    items.push({ label, choice: { type: 'new' } });
  }
  if (mayUnlink) items.push({ label: vscode.l10n.t('$(circle-slash) No Entry'), choice: { type: 'none' } });
  return items;
}

function itemOf(entry: GazetteerEntry, now: string | undefined): Item {
  const { id, name, label, aliases, kb } = entry;
  const detail = [...aliases, ...(kb === undefined ? [] : [kb])].join(' · ');
  const description = id === now ? vscode.l10n.t('{label} · {id} · as it is now', { label, id }) : `${label} · ${id}`;
  return { label: name, description, ...(detail === '' ? {} : { detail }), choice: { type: 'entry', entry } };
}

function under(heading: string, items: readonly Item[]): Item[] {
  return items.length === 0 ? [] : [{ label: heading, kind: vscode.QuickPickItemKind.Separator }, ...items];
}
