/**
 * Every recogniser of this program by name, without its version. `corpus annotate --write` replaces what they said
 * before and keeps what other programs said. A test finds the ids in the code and compares.
 */
export const RECOGNISERS: ReadonlySet<string> = new Set([
  'document',
  'en-acronym',
  'en-date',
  'en-event',
  'en-location',
  'en-misc',
  'en-organization',
  'en-person',
  'en-run',
  'gazetteer',
  'lines',
  'memory',
  'plain-location',
  'plain-run',
  'title',
  'vi-acronym',
  'vi-date',
  'vi-event',
  'vi-location',
  'vi-misc',
  'vi-organization',
  'vi-person',
  'vi-run',
  'vi-series',
  'vi-title',
]);

/** `vi-person@1` → `vi-person`. */
export function recogniserName(from: string): string {
  const at = from.indexOf('@');
  return at === -1 ? from : from.slice(0, at);
}
