// Puts the pictures that the tests of the walkthrough took (out/screenshots/step-*.png) where the walkthrough and the
// README show them: `npm test -- build ui --grep "the walkthrough"`, then `node scripts/pictures.mjs`. Look at them.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './setup/project.mjs';

const folder = inProject('media/walkthrough');

fs.mkdirSync(folder, { recursive: true });
for (const step of ['article', 'focus', 'quick-fix', 'keyboard', 'problems']) {
  for (const theme of ['light', 'dark']) {
    const picture = `${step}-${theme}.png`;
    fs.copyFileSync(inProject('out/screenshots', `step-${picture}`), path.join(folder, picture));
  }
}
