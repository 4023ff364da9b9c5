import { formatMessage } from '../message';
import { type Note, reasonMessage } from './note';

/** A note as a line of a report file holds it; offsets are code points. */
export function notedObject(file: string, { place, quote, ...note }: Note): object {
  return {
    file,
    ...note,
    ...(place === undefined ? {} : { start: place.start, end: place.end }),
    ...(quote === undefined ? {} : { text: quote }),
    message: formatMessage(reasonMessage(note.reason)),
  };
}
