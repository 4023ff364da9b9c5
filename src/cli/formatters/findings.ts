import type { LocatedFinding } from '../located';
import { github } from './github';
import { sarif } from './sarif';
import { stylish } from './stylish';

/** The formats of `corpus lint`: one line a format. */
export const FINDING_FORMATS: Readonly<Record<string, (findings: readonly LocatedFinding[]) => string>> = {
  stylish,
  json: (findings) => `${JSON.stringify(findings, undefined, 2)}\n`,
  sarif,
  github,
};
