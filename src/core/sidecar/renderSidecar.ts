import { renderSection, sectionsOf } from './sections';
import type { Sidecar } from './types';

/** The canonical text of a sidecar, `\n` line ends. Two sidecars that say the same have the same text. */
export function renderSidecar(sidecar: Sidecar): string {
  return `${sectionsOf(sidecar)
    .flatMap((section) => renderSection(section))
    .join('\n')}\n`;
}
