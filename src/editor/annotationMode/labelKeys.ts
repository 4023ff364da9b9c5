import { labelLetters } from '../../core/corpus/labelLetters';
import type { Article } from '../articles';
import { LABEL_LETTERS } from './labelLetters';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const VERBS = [...ALPHABET].filter((letter) => !LABEL_LETTERS.includes(letter));

/** The letter of each label of the corpus: its initial where that is free, the labels above it choosing first. */
export function keysOfLabels({ corpus }: Pick<Article, 'corpus'>): ReadonlyMap<string, string> {
  return labelLetters([...corpus.config.labels.keys()], VERBS);
}

/** @param place counts from 1, in the order of corpus.yaml */
export function labelAt({ corpus }: Pick<Article, 'corpus'>, place: number): string | undefined {
  return [...corpus.config.labels.keys()][place - 1];
}
