// Lists the sentences that the code shows to people: the templates of vscode.l10n.t() and of say() in the core.
// `node scripts/messages.mjs` prints those that the Vietnamese bundle lacks (+), and those that it holds in vain (-).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const BUNDLE = 'l10n/bundle.l10n.vi.json';

/** Folders whose sentences reach the editor; the command line speaks English. */
const FOLDERS = ['src/core', 'src/editor', 'src/node'];

/** The calls, up to their first argument; `refuse` of src/core/text/decode.ts hands its second one to `say`. */
const CALL = /\b(?:l10n\.t|say)\(\s*|\brefuse\('[\w-]+',\s*/g;
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.)*)`/y;

/** Templates by the file that has them first, relative to the project. */
export function messagesOfSources() {
  const found = new Map();
  for (const folder of FOLDERS) {
    for (const entry of fs.readdirSync(path.join(project, folder), { recursive: true }).sort()) {
      if (!entry.endsWith('.ts')) continue;
      const file = path.join(folder, entry);
      const text = fs.readFileSync(path.join(project, file), 'utf8');
      for (const template of templatesIn(text)) if (!found.has(template)) found.set(template, file);
    }
  }
  return found;
}

export function templatesIn(text) {
  return [...text.matchAll(CALL)].flatMap((call) => literalsOf(text, call.index + call[0].length));
}

/** The literals that the argument at `at` may be: itself, or the sides of a choice. A literal that is compared is none. */
function literalsOf(text, at) {
  const found = [];
  let depth = 0;
  let before = '(';
  while (at < text.length) {
    const char = text[at];
    if (depth === 0 && (char === ',' || char === ')')) break;
    LITERAL.lastIndex = at;
    const literal = LITERAL.exec(text);
    if (literal !== null) {
      if (depth === 0 && '(?:'.includes(before)) found.push(unescaped(literal[1] ?? literal[2] ?? literal[3]));
      at += literal[0].length;
      before = "'";
      continue;
    }
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (!/\s/.test(char)) before = char;
    at++;
  }
  return found;
}

const ESCAPES = { n: '\n', t: '\t', r: '\r' };

function unescaped(source) {
  return source.replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|(.))/gis, (_, long, short, one) =>
    one === undefined ? String.fromCodePoint(Number.parseInt(long ?? short, 16)) : (ESCAPES[one] ?? one),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(project, BUNDLE);
  const bundle = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const messages = messagesOfSources();
  for (const [template, from] of messages)
    if (!(template in bundle)) console.log(`+ ${JSON.stringify(template)}  ${from}`);
  for (const template of Object.keys(bundle)) if (!messages.has(template)) console.log(`- ${JSON.stringify(template)}`);
}
