/**
 * An object whose parts are each computed when they are first asked for: most questions are about one layer, and in a long
 * document a layer is thousands of marks.
 */
export function byLayer<T extends object>(parts: { readonly [K in keyof T]: () => T[K] }): T {
  const object = {};
  for (const [key, compute] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(object, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = compute();
        Object.defineProperty(object, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return object as T;
}
