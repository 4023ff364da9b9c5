// node scripts/run.mjs test/core/manifest/writeKeyboardPage.ts: writes the tables of docs/keyboard.md.
import fs from 'node:fs';
import { keyboardPage, PAGE } from './keyboardTables';

fs.writeFileSync(PAGE, keyboardPage());
