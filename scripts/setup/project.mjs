import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} parts */
export const inProject = (...parts) => path.join(root, ...parts);

/** One line about what is being set up; standard error, so that output can be piped. */
export const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** What a person has to put right. Entries print its message alone, without a stack. */
export class SetupError extends Error {}
