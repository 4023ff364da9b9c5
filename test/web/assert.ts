/** The web extension host has no `node:assert`. */
export function ok(value: unknown, message = 'not truthy'): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T): void {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value));
  ok(left === right, `${left} is not ${right}`);
}
