import type { Text } from '../edition/text.ts';

/** A classification of communes by a public policy or a typology. One file each in `zonings/`. */
export interface ZoningDeclaration {
  /** snake_case: column name of the published commune table. */
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly sources: readonly string[];
  readonly vintage: string;
  readonly caveats: readonly Text[];
  /** Classes in reading order. */
  readonly classes: readonly { readonly id: string; readonly label: Text }[];
  /** SQL over staged tables yielding (`commune`, `class`); a commune without a row is in no class. */
  readonly membershipSql: string;
  /** SQL over staged tables yielding (`commune`, `status`): why (a `ReasonId`) a commune is in no class. */
  readonly absenceSql?: string;
  /** Drawn over the map as a hatch (the listed classes), as a colour of communes, or not at all. */
  readonly drawn:
    | { readonly kind: 'hatch'; readonly classes: readonly string[] }
    | { readonly kind: 'fill' }
    | { readonly kind: 'none' };
  readonly order: number;
}

/** Declares a zoning; the identity function, so that the literal is checked where it is written. */
export function defineZoning(zoning: ZoningDeclaration): ZoningDeclaration {
  return zoning;
}
