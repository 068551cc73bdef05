/** Communes that belong together for the reader, without being a territory of their own today. */
export interface CommuneSetDeclaration {
  /** The `<code>` of public addresses: `fiche/ensemble/<id>/`. */
  readonly id: string;
  readonly name: string;
  /** Codes of the geography of 1 January 2025. */
  readonly communes: readonly string[];
}

/**
 * Declares a named set of communes; the identity function, so that the literal is checked where it
 * is written.
 */
export function defineCommuneSet(set: CommuneSetDeclaration): CommuneSetDeclaration {
  return set;
}
