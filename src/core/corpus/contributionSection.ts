import type { DocumentInfo } from '../sidecar/types';
import type { Contribution, Verdicts } from './contribution';
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
  version: 3,
  pack({ contribution: { lines, templates, verdicts, templateVerdicts, names }, info }) {
    return {
      lines: packNumbers(lines),
      ...(templates.length > 0 ? { templates: packNumbers(templates) } : {}),
      // Most documents were decided nothing about: what is empty is left out.
      ...(verdicts.size > 0 ? { verdicts: packVerdicts(verdicts) } : {}),
      ...(templateVerdicts.size > 0 ? { templateVerdicts: packVerdicts(templateVerdicts) } : {}),
      ...(names === '' ? {} : { names }),
      ...info,
    };
  },
  unpack(stored) {
    // The section's version stands for the form; what is damaged nevertheless is worked out anew.
    try {
      const { lines, templates = '', names = '', id, site, url, ...said } = stored as unknown as Packed;
      return {
        contribution: {
          lines: new Float64Array(unpackBytes(lines).buffer),
          templates: new Uint32Array(unpackBytes(templates).buffer),
          verdicts: unpackVerdicts(said.verdicts),
          templateVerdicts: unpackVerdicts(said.templateVerdicts),
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
  readonly templates?: string;
  readonly verdicts?: PackedVerdicts;
  readonly templateVerdicts?: PackedVerdicts;
  readonly names?: string;
}

type PackedVerdicts = readonly (readonly [number, readonly string[]])[];

function packVerdicts(verdicts: Verdicts): PackedVerdicts {
  return [...verdicts].map(([key, said]) => [key, [...said]]);
}

function unpackVerdicts(packed: PackedVerdicts = []): Verdicts {
  return new Map(packed.map(([key, said]) => [key, new Set(said)]));
}

/** Base64 of the numbers' bytes, low byte first as on every machine that runs VS Code. */
function packNumbers(numbers: Float64Array | Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

function unpackBytes(packed: string): Uint8Array {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
