/** A key binding as the manifest declares it. */
export interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when?: string;
  readonly args?: unknown;
}

/** The keys of one command, as people read them: those of the annotation mode, and those that always work. */
export interface CommandKeys {
  readonly inMode: readonly string[];
  readonly always: readonly string[];
}

const MODE = 'corpus.annotationMode && ';

/** Physical keys, named by what they bear on an American keyboard; VS Code itself shows what they bear on the person's. */
const SCAN_CODES: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Minus: '-',
  Equal: '=',
};

/** The keys of commands by their ids, in the manifest's order. */
export function keysByCommand(bindings: readonly Binding[]): ReadonlyMap<string, CommandKeys> {
  const keys = new Map<string, { inMode: string[]; always: string[] }>();
  for (const binding of bindings) {
    const found = keys.get(binding.command) ?? { inMode: [], always: [] };
    keys.set(binding.command, found);
    const isOfMode = binding.when?.startsWith(MODE) === true;
    const names = isOfMode ? found.inMode : found.always;
    const name = nameBinding(binding);
    // The same key may be bound for several places.
    if (!names.includes(name)) names.push(name);
  }
  return keys;
}

function nameBinding({ key, mac }: Binding): string {
  return mac === undefined ? nameKey(key) : `${nameKey(key)} (Mac: ${nameKey(mac)})`;
}

/** `alt+shift+[BracketLeft]` as `Alt+Shift+[`; a question mark by its own name. */
export function nameKey(key: string): string {
  if (key === 'shift+/') return '?';
  return key
    .split('+')
    .map((part) => {
      const scan = /^\[(.+)\]$/.exec(part)?.[1];
      if (scan !== undefined) return SCAN_CODES[scan] ?? scan.replace(/^Digit/, '');
      return part.length === 1 ? part.toUpperCase() : part[0]!.toUpperCase() + part.slice(1);
    })
    .join('+');
}
