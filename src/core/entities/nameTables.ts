/** Names from open sources; data/README.md names them. Spelled as the sources spell them, NFC. */
export interface NameTables {
  readonly brands: { readonly names: readonly string[] };
  readonly cities: {
    readonly names: readonly string[];
    /** Too small to be told by the name alone. */
    readonly towns: readonly string[];
    readonly vi: readonly string[];
    readonly states: readonly string[];
  };
  readonly countries: {
    readonly vi: readonly string[];
    readonly en: readonly string[];
    readonly other: readonly string[];
  };
  readonly names: {
    readonly viGiven: readonly string[];
    readonly enGiven: readonly string[];
    readonly enSurnames: readonly string[];
    /** Given and family names of other languages in Latin script. */
    readonly foreign: readonly string[];
  };
  readonly vietnam: { readonly provinces: readonly string[]; readonly districts: readonly string[] };
}
