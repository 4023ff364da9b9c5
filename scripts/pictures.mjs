// Puts the pictures that the tests of the walkthrough took (out/screenshots/step-*.png) where the walkthrough and the
// README show them, as WebP, a quarter of the size: `npm test -- build ui --grep "the walkthrough"`, then
// `node scripts/pictures.mjs`. Look at them.
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './setup/project.mjs';
import { startBrowser } from './vscode/browser.mjs';

const QUALITY = 0.9;
const folder = inProject('media/walkthrough');

fs.mkdirSync(folder, { recursive: true });
const { browser, context } = await startBrowser();
const page = await context.newPage();
for (const step of ['article', 'focus', 'quick-fix', 'keyboard', 'problems']) {
  for (const theme of ['light', 'dark']) {
    const png = fs.readFileSync(inProject('out/screenshots', `step-${step}-${theme}.png`), 'base64');
    fs.writeFileSync(path.join(folder, `${step}-${theme}.webp`), await webpOf(png));
  }
}
await browser.close();

/** Chromium's own encoder: no dependency for pictures that are made a few times a year. */
async function webpOf(png) {
  const url = await page.evaluate(
    async ([data, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [png, QUALITY],
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
