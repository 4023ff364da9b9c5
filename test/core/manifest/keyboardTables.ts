import fs from 'node:fs';
import { type Binding, keysByCommand } from '../../../src/editor/annotationMode/keyNames';
import { SECTIONS, type Section } from '../../../src/editor/annotationMode/sections';

const BEGIN = '<!-- keys:begin -->';
const END = '<!-- keys:end -->';
/** Labels depend on corpus.yaml; views and comparisons are no article: the page says these in words. */
const EXPLAINED =
  /^(corpus\.labelByKey|corpus\.(?:preview|entities|compare)\..*|runCommands|editor\.action\.showHover)$/;

const HEADINGS: Readonly<Record<Section['id'], string>> = {
  decide: 'Decide',
  labels: 'Labels and links',
  span: 'Move an end of the span',
  go: 'Go to',
  remark: 'Remark',
  finish: 'Finish',
  view: 'See, and the mode itself',
};

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly Binding[];
  };
}

export const PAGE = 'docs/keyboard.md';

/** The page with its tables as the manifest has them now. */
export function keyboardPage(): string {
  const page = fs.readFileSync(PAGE, 'utf8');
  const [before, after] = [page.split(BEGIN)[0]!, page.split(END)[1] ?? ''];
  return `${before}${BEGIN}\n\n${tables()}\n\n${END}${after}`;
}

/** Commands with a key that no section lists. */
export function unlisted(): string[] {
  const listed = new Set(SECTIONS.flatMap(({ commands }) => commands.map(([command]) => command)));
  return [...keys().keys()].filter((command) => !listed.has(command) && !EXPLAINED.test(command));
}

function keys() {
  const { contributes } = readManifest();
  return keysByCommand(contributes.keybindings);
}

function readManifest(): Manifest {
  return JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
}

function titles(): ReadonlyMap<string, string> {
  const english = JSON.parse(fs.readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
  const { commands } = readManifest().contributes;
  return new Map(commands.map(({ command, title }) => [command, english[title.slice(1, -1)] ?? title]));
}

function tables(): string {
  const [names, bound] = [titles(), keys()];
  return SECTIONS.map(({ id, commands }) => {
    const rows = commands.map(([command]) => {
      const { inMode, always } = bound.get(command) ?? { inMode: [], always: [] };
      return `| ${names.get(command) ?? command} | ${cell(inMode)} | ${cell(always)} |`;
    });
    return [`### ${HEADINGS[id]}`, '', '| command | in the mode | always |', '|---|---|---|', ...rows].join('\n');
  }).join('\n\n');
}

function cell(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
