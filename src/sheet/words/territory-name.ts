/** What the words of a territory depend on. */
export interface TerritoryName {
  /** The `<niveau>` of public addresses. */
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /**
   * INSEE’s type of name (TNCC); of use for names in H only: 1 says that the H is mute. Without it an
   * H is taken as aspirated.
   */
  readonly articleType?: number | null;
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
