import type { DocumentInfo } from '../sidecar/types';
import type { Contribution } from './contribution';
import type { CacheSection } from './contributionCache';

/** What one document teaches, and what its sidecar says that its site follows from. */
export interface KeptContribution {
  /** Without the site: that depends on corpus.yaml and the metadata too, which change on their own. */
  readonly contribution: Omit<Contribution, 'site'>;
  readonly info: Pick<DocumentInfo, 'id' | 'site' | 'url'>;
}

/** Contributions in the cache. */
export const LINES: CacheSection<KeptContribution> = {
  name: 'lines',
  version: 2,
  pack({ contribution: { lines, kinds, names }, info }) {
    return {
      lines: packNumbers(lines),
      // Most documents were decided nothing about: what is empty is left out.
      ...(kinds.size > 0 ? { kinds: [...kinds].map(([key, of]) => [key, [...of]]) } : {}),
      ...(names === '' ? {} : { names }),
      ...info,
    };
  },
  unpack(stored) {
    // The section's version stands for the form; what is damaged nevertheless is worked out anew.
    try {
      const { lines, kinds = [], names = '', id, site, url } = stored as unknown as Packed;
      return {
        contribution: {
          lines: unpackNumbers(lines),
          kinds: new Map(kinds.map(([key, of]) => [key, new Set(of)])),
          names,
        },
        info: {
          ...(id === undefined ? {} : { id }),
          ...(site === undefined ? {} : { site }),
          ...(url === undefined ? {} : { url }),
        },
      };
    } catch {
      return undefined;
    }
  },
};

interface Packed extends Pick<DocumentInfo, 'id' | 'site' | 'url'> {
  readonly lines: string;
  readonly kinds?: readonly (readonly [number, readonly string[]])[];
  readonly names?: string;
}

/** Base64 of the numbers' bytes, low byte first as on every machine that runs VS Code. */
function packNumbers(numbers: Float64Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

function unpackNumbers(packed: string): Float64Array {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Float64Array(bytes.buffer);
}
