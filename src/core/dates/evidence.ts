import { type Message, say } from '../message';
import { type Day, isoDay } from './calendar';
import type { Named } from './setting';

/** Why a value is what it is: what was counted from. */
export function datedEvidence(document: Day | undefined): Message {
  return document === undefined
    ? say("the article's date is not known")
    : say('article dated {date}', { date: isoDay(document) });
}

/** @param date the value of what it leans on, as fine as it counts */
export function leaningEvidence({ text }: Named, date: string): Message {
  return say('leans on "{text}" ({date})', { text, date });
}

export const NOTHING_BEFORE = say('no date before it to lean on');
