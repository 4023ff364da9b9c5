import { FileError } from '../core/corpus/files';
import type { WordList } from '../core/export/words';
import { UsageError, type World } from './world';

/**
 * `--words FILE`: one JSON object a line, `{"file": "a.txt", "words": ["Hà_Nội", …]}`, or with `"id"` for `"file"`.
 * Held in memory whole.
 * @throws UsageError
 */
export async function readWords(
  { disk, cwd }: World,
  typed: string | undefined,
): Promise<(file: string, id: string) => WordList | undefined> {
  if (typed === undefined) return () => undefined;
  const lists = new Map<string, WordList>();
  for (const [at, line] of (await readText(disk, disk.resolve(cwd, typed), typed)).split('\n').entries()) {
    if (line.trim() === '') continue;
    const entry = readEntry(line);
    if (entry === undefined) {
      throw new UsageError(`--words ${typed}, line ${at + 1}: expected {"file": "…", "words": ["…"]}.`);
    }
    lists.set(entry.name, entry.words);
  }
  return (file, id) => lists.get(file) ?? lists.get(id);
}

function readEntry(line: string): { readonly name: string; readonly words: WordList } | undefined {
  try {
    const value = JSON.parse(line) as { file?: unknown; id?: unknown; words?: unknown } | null;
    const name = value?.file ?? value?.id;
    const words = value?.words;
    if (typeof name !== 'string' || !Array.isArray(words)) return undefined;
    return words.every((word) => typeof word === 'string') ? { name, words } : undefined;
  } catch {
    return undefined;
  }
}

async function readText(disk: World['disk'], path: string, typed: string): Promise<string> {
  try {
    return new TextDecoder().decode(await disk.read(path));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`--words ${typed}: the file cannot be read (${error.message}).`);
  }
}
