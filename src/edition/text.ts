/** A text for readers, in French (the reference) and English. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}
