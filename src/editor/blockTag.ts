/** VS Code does not count what stands behind a line's end when it wraps lines: a tag must stay short. Characters. */
export const MAX_TAG = 30;

/**
 * What the small tag behind a block's first line says: its kind, its size, and a tick once a person confirmed it.
 * @param kinds more than one for a fold that covers neighbouring blocks; each is named once, in their order
 */
export function blockTag(kinds: string | readonly string[], lines: number, isConfirmed: boolean): string {
  const named = [...new Set(typeof kinds === 'string' ? [kinds] : kinds)];
  const tick = isConfirmed ? '✓ ' : '';
  const count = lines.toLocaleString('en');
  // Fewer names and how many more there are, before the size is dropped.
  const names = named.map((_, dropped) => {
    const shown = named.slice(0, named.length - dropped).join(', ');
    return `${tick}${shown}${dropped === 0 ? '' : `, +${dropped}`}`;
  });
  const sized = lines > 1 ? names.flatMap((start) => [`${start} · ${count} lines`, `${start} · ${count}`]) : [];
  const start = names.at(-1) ?? tick;
  return [...sized, ...names].find((tag) => tag.length <= MAX_TAG) ?? `${start.slice(0, MAX_TAG - 1)}…`;
}
