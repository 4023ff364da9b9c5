import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One measured part: a heading and the tables it printed. */
export interface Section {
  readonly title: string;
  readonly tables: string;
}

/** Writes a generated page of docs/. `introduction` says what was measured and on what. */
export function writePage(file: string, title: string, introduction: string, sections: readonly Section[]): void {
  const parts = sections.map((section) => `## ${section.title}\n\n\`\`\`text\n${section.tables.trimEnd()}\n\`\`\`\n`);
  writeFileSync(join(__dirname, '../../docs', file), [`# ${title}\n\n${introduction}\n`, ...parts].join('\n'));
}
