import { type Message, say } from '../message';
import { isStorable } from './scalars';

/** Why a value cannot be put into a sidecar, for a person; undefined when it can. */
export function refusal(value: unknown): Message | undefined {
  return hasLoneSurrogate(value)
    ? say('The text holds half of a surrogate pair, which no file can store. Repair the source first.')
    : undefined;
}

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return !isStorable(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => !isStorable(key) || hasLoneSurrogate(part));
}
