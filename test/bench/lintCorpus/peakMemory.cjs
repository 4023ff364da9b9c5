// Preloaded into a program that is measured: writes its peak memory (kB, all threads) as it ends.
const fs = require('node:fs');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const file = path.join(__dirname, '../../../out/bench/peak.txt');
    fs.writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
