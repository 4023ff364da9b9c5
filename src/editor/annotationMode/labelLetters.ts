/**
 * Letters that the manifest binds to labels in annotation mode; all others are verbs. Which label has which of them
 * depends on corpus.yaml, which a manifest cannot know: the key's argument names the letter.
 */
export const LABEL_LETTERS = 'efglmoprvwy';
