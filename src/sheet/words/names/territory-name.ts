/** What the words of a territory depend on. */
export interface TerritoryName {
  /** The `<niveau>` of public addresses. */
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /** Whether INSEE’s type of name (TNCC) says that a leading H is mute; else it is aspirated. */
  readonly muteH?: boolean;
}

/** A territory as sentences call it. */
export interface NameForms {
  /** Alone, as a title: « Le Havre », « Rhône ». */
  readonly title: string;
  /** As subject or object: « Le Havre », « le Rhône », « la Métropole de Lyon ». */
  readonly subject: string;
  /** Where: « au Havre », « dans le Rhône », « en Bretagne ». */
  readonly where: string;
  /** Of which: « du Havre », « du Rhône », « de Bretagne ». */
  readonly of: string;
}
