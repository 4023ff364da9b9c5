/**
 * A stream of UTF-8 as lines, ended by `\n` or `\r\n`. Node's readline also ends them at U+2028 and U+2029, which JSON
 * holds as they are.
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array | string>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8');
  let rest: string[] = [];
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      rest.push(text.slice(start, end));
      yield withoutReturn(rest.join(''));
      rest = [];
      start = end + 1;
    }
    // Joined once a line is whole: a line of a megabyte comes in many chunks.
    if (start < text.length) rest.push(text.slice(start));
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
