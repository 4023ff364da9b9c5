import { locatedDisagreements } from '../../core/compare/locatedDisagreement';
import { type Comparison, comparisonReport } from '../../core/compare/report';
import { scoresOf } from '../../core/compare/total';

/** The formats of `corpus compare`. */
export const COMPARE_FORMATS: Readonly<Record<string, (comparison: Comparison) => string>> = {
  text: comparisonReport,
  json,
};

function json({ a, b, files, onlyA, onlyB, failed }: Comparison): string {
  const object = {
    a,
    b,
    total: scoresOf(files.map(({ comparison }) => comparison)),
    files: files.map(({ file, document, comparison, unplaced }) => ({
      file,
      ...scoresOf([comparison]),
      skipped: comparison.skipped,
      unplaced,
      disagreements: locatedDisagreements(document, comparison),
    })),
    onlyA,
    onlyB,
    failed,
  };
  return `${JSON.stringify(object, undefined, 2)}\n`;
}
