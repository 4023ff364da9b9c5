/** Publisher and name of the manifest. */
export const EXTENSION_ID = 'news-corpus.news-corpus-annotator';
