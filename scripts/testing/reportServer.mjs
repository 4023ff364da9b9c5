import net from 'node:net';

/**
 * Takes what the suite in the extension host says, one JSON object a line, over a loopback socket. The socket closing
 * before `end` is how the death of the extension host is noticed at once.
 * @param {(event: Record<string, any>) => void} onEvent
 */
export async function startReportServer(onEvent) {
  let finished;
  const done = new Promise((resolve) => {
    finished = resolve;
  });
  const server = net.createServer((socket) => {
    let pending = '';
    let ended = false;
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      const lines = (pending + chunk).split('\n');
      pending = lines.pop();
      for (const line of lines) {
        const event = JSON.parse(line);
        if (event.event === 'end') ended = true;
        onEvent(event);
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => finished({ ended }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    /** Resolves when the suite's socket closes. */
    done,
    close: () => server.close(),
  };
}
