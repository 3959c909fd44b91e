// Text that people read, always in both languages.

/** A bilingual text: `zh` as a good Chinese lawyer writes it, `en` plain and exact. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
