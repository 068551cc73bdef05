import type { Text } from '../edition/text.ts';

/** A territory level (niveau) made of whole communes. One file each in `levels/`. */
export interface LevelDeclaration {
  /** The `<niveau>` of public addresses. */
  readonly id: string;
  readonly label: Text;
  readonly plural: Text;
  /** From the finest (0) to the coarsest. */
  readonly order: number;
  readonly sources: readonly string[];
  readonly vintage: string;
  /** SQL over staged tables yielding (`commune`, `code`): the communes of each territory. */
  readonly membershipSql: string;
  /** SQL over staged tables yielding (`code`, `name`): every territory of the level. */
  readonly territoriesSql: string;
  /** Offered as a level of the map (false for levels that cover a part of the country only). */
  readonly mapped: boolean;
}

/** Declares a level; the identity function, so that the literal is checked where it is written. */
export function defineLevel(level: LevelDeclaration): LevelDeclaration {
  return level;
}
