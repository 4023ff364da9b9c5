import type { DocumentInfo } from '../sidecar/types';
import type { Contribution, Counts } from './contribution';
import type { CacheSection, Stored } from './contributionCache';

/** What one document teaches, and what its sidecar says that its site follows from. */
export interface KeptContribution {
  /** Without the site: that depends on corpus.yaml and the metadata too, which change on their own. */
  readonly contribution: Omit<Contribution, 'site'>;
  readonly info: Pick<DocumentInfo, 'id' | 'site' | 'url'>;
}

/** Contributions in the cache. */
export const LINES: CacheSection<KeptContribution> = {
  name: 'lines',
  version: 1,
  pack({ contribution: { lines, kinds, confirmed, rejected }, info }) {
    return {
      lines: packNumbers(lines),
      // Most documents were decided nothing about: what is empty is left out.
      ...(kinds.size > 0 ? { kinds: [...kinds].map(([key, of]) => [key, [...of]]) } : {}),
      ...(confirmed.size > 0 ? { confirmed: packCounts(confirmed) } : {}),
      ...(rejected.size > 0 ? { rejected: packCounts(rejected) } : {}),
      ...info,
    };
  },
  unpack(stored) {
    // The section's version stands for the form; what is damaged nevertheless is worked out anew.
    try {
      const { lines, kinds = [], confirmed = [], rejected = [], id, site, url } = stored as unknown as Packed;
      return {
        contribution: {
          lines: unpackNumbers(lines),
          kinds: new Map(kinds.map(([key, of]) => [key, new Set(of)])),
          confirmed: unpackCounts(confirmed),
          rejected: unpackCounts(rejected),
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

type PackedCounts = readonly (readonly [string, readonly (readonly [string, number])[]])[];

interface Packed extends Pick<DocumentInfo, 'id' | 'site' | 'url'> {
  readonly lines: string;
  readonly kinds?: readonly (readonly [number, readonly string[]])[];
  readonly confirmed?: PackedCounts;
  readonly rejected?: PackedCounts;
}

function packCounts(counts: Counts): Stored {
  return [...counts].map(([surface, labels]) => [surface, [...labels]]);
}

function unpackCounts(packed: PackedCounts): Counts {
  return new Map(packed.map(([surface, labels]) => [surface, new Map(labels)]));
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
