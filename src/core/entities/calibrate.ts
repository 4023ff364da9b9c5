/**
 * Slope and shift of the log odds (Platt, Probabilistic outputs for support vector machines, 1999), fitted on 700
 * suggestions in 20 made-up articles, for each of which the recognisers had not been changed yet (`docs/entities.md`).
 */
const SLOPE = 0.796;
const SHIFT = -0.065;

/** The chance that a suggestion is right to the character and the label, from how sure its recogniser is. Monotone. */
export function calibrate(score: number): number {
  if (score <= 0 || score >= 1) return score;
  return 1 / (1 + Math.exp(-(SLOPE * Math.log(score / (1 - score)) + SHIFT)));
}
