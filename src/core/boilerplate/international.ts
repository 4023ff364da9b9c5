import type { LineFacts } from './lineFacts';

/**
 * Marks that hold in most languages written in Latin letters, so that a page without a language pack has them too:
 * *photo* and *image* as European and South-East Asian newspapers write them before a photographer's name.
 */
const PHOTO_CREDIT =
  /(?:^|[\s(.–—|-])(?:photo(?:graph)?|foto(?:graf\w*)?|image|imagem|imagen|bild|billede|kuva|afbeelding)s?\s*:\s*\S.{0,60}$/iu;
/** Two steps at least, or one that starts at the top. */
const BREADCRUMB = /^[^.!?]{1,40}\s[>»›/|]\s[^.!?]{1,60}\s[>»›/|]\s|^[^.!?]{1,24}\s[>»›]\s/u;

export function hasPhotoCredit({ plain, words, end }: LineFacts): boolean {
  return words <= 60 && end !== 'stop' && PHOTO_CREDIT.test(plain.slice(-120));
}

export function isBreadcrumb({ plain, words }: LineFacts): boolean {
  return words <= 30 && BREADCRUMB.test(plain);
}
