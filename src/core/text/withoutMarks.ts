/** Without diacritics, which many keyboards cannot type, and case. `đ` is a letter of its own and decomposes into nothing. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/gu, ' ').trim();
}
