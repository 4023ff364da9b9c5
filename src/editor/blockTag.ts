/** VS Code does not count what stands behind a line's end when it wraps lines: a tag must stay short. Characters. */
export const MAX_TAG = 30;

/** What the small tag behind a block's first line says: its kind, its size, and a tick once a person confirmed it. */
export function blockTag(kind: string, lines: number, isConfirmed: boolean): string {
  const start = `${isConfirmed ? '✓ ' : ''}${kind}`;
  const count = lines.toLocaleString('en');
  const candidates = lines > 1 ? [`${start} · ${count} lines`, `${start} · ${count}`, start] : [start];
  return candidates.find((tag) => tag.length <= MAX_TAG) ?? `${start.slice(0, MAX_TAG - 1)}…`;
}
