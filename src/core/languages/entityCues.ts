/** Words of one language that tell what a capitalised run names. */
export interface EntityCues {
  /** Words before a person's name, outside the span: honorifics, offices, ranks. Lower case, NFC. */
  readonly honorifics: readonly string[];
}
