import type { Token } from '../tokens';

/**
 * Onset, rhyme, coda of a Vietnamese syllable, tone marks on the vowels (Thompson, A Vietnamese Reference Grammar, 1965).
 * What does not fit is foreign.
 */
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?(?:[iyeêaăâoôơuư]|ia|iê|yê|ya|ua|uô|ưa|ươ|ai|ao|au|âu|ay|ây|eo|êu|iu|iêu|yêu|oa|oă|oe|oi|ôi|ơi|oo|ui|ưi|ưu|uâ|uê|uơ|uy|uyê|uya|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uyu|uai|uao|uay)(?:ch|nh|ng|[cmnpt])?$/;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const cache = new Map<string, boolean>();
/** Bounds the memory that a hostile text can take. */
const CACHE_LIMIT = 20000;

export function isSyllable(word: string): boolean {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC');
  const fits = word.length <= 7 && SYLLABLE.test(plain);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, fits);
  return fits;
}

export function isForeign(token: Token): boolean {
  return token.text.length > 1 && !isSyllable(token.text);
}
