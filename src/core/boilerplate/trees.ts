/** Trees of a gradient-boosted model, one behind the other, each in pre-order: a left child is the next node. */
export interface Trees {
  /** Log odds before any tree. */
  readonly base: number;
  /** The features' names in order; the code that computes them must agree. */
  readonly names: readonly string[];
  /** First node of each tree. */
  readonly roots: Int32Array;
  /** The feature a node asks, or LEAF. */
  readonly feature: Uint8Array;
  /** Where the right child lies, from this node; 0 in leaves. */
  readonly right: Uint8Array;
  /** Go left when the feature is at most this; in leaves, what is added to the log odds. */
  readonly value: Float32Array;
}

/** The packed form in the data file; see packTrees. */
export interface PackedTrees {
  readonly base: number;
  readonly names: readonly string[];
  /** Nodes of each tree. */
  readonly sizes: readonly number[];
  /** Base64: all features, then all right offsets, then the upper halves of all values, low byte first. */
  readonly nodes: string;
}

export const LEAF = 255;

export function packTrees(trees: Trees, sizes: readonly number[]): PackedTrees {
  const count = trees.feature.length;
  const bytes = new Uint8Array(count * 4);
  bytes.set(trees.feature, 0);
  bytes.set(trees.right, count);
  const bits = new Uint32Array(trees.value.buffer, trees.value.byteOffset, count);
  for (let i = 0; i < count; i++) {
    // The upper half of a float has eight bits of precision, which trees do not miss; rounded, not cut.
    const half = Math.min(0xffff, (bits[i]! + 0x8000) >>> 16);
    bytes[count * 2 + i * 2] = half & 0xff;
    bytes[count * 2 + i * 2 + 1] = half >>> 8;
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { base: trees.base, names: trees.names, sizes, nodes: btoa(binary) };
}

export function unpackTrees(packed: PackedTrees): Trees {
  const binary = atob(packed.nodes);
  const count = binary.length / 4;
  const feature = new Uint8Array(count);
  const right = new Uint8Array(count);
  const bits = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    feature[i] = binary.charCodeAt(i);
    right[i] = binary.charCodeAt(count + i);
    bits[i] = (binary.charCodeAt(count * 2 + i * 2) << 16) | (binary.charCodeAt(count * 2 + i * 2 + 1) << 24);
  }
  const roots = new Int32Array(packed.sizes.length);
  for (let tree = 1; tree < roots.length; tree++) roots[tree] = roots[tree - 1]! + packed.sizes[tree - 1]!;
  return { base: packed.base, names: packed.names, roots, feature, right, value: new Float32Array(bits.buffer) };
}
