// node busyStack.mjs PID SERVER_LOG: prints where the JavaScript of a busy extension host is. SIGUSR1 opens its
// inspector, whose address appears in the server's log. Runs on the server's own Node, which has WebSocket.
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [pid, log] = process.argv.slice(2);
const before = fs.readFileSync(log, 'utf8').length;
process.kill(Number(pid), 'SIGUSR1');

let address;
for (let i = 0; i < 50 && !address; i++) {
  await sleep(100);
  address = /Debugger listening on (ws:\S+)/.exec(fs.readFileSync(log, 'utf8').slice(before))?.[1];
}
if (!address) {
  console.log('its inspector did not open');
  process.exit(1);
}

const scripts = new Map();
const socket = new WebSocket(address);
socket.onmessage = ({ data }) => {
  const { method, params } = JSON.parse(data);
  if (method === 'Debugger.scriptParsed') scripts.set(params.scriptId, params.url);
  if (method !== 'Debugger.paused') return;
  for (const { functionName, url, location } of params.callFrames.slice(0, 12)) {
    console.log(
      `at ${functionName || '<anonymous>'} (${url || scripts.get(location.scriptId)}:${location.lineNumber + 1})`,
    );
  }
  process.exit(0);
};
await new Promise((resolve) => {
  socket.onopen = resolve;
});
socket.send(JSON.stringify({ id: 1, method: 'Debugger.enable' }));
socket.send(JSON.stringify({ id: 2, method: 'Debugger.pause' }));
setTimeout(() => {
  console.log('idle: no JavaScript is running');
  process.exit(0);
}, 3000);
