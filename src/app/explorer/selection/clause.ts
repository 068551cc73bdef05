import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { LevelRecord, Manifest } from '../../../edition/manifest.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import type { ExplorerState } from '../../state/explorer-state.ts';

/** What clauses are made of. */
export interface ClauseScope {
  readonly files: EditionFiles;
  readonly level: LevelRecord;
  readonly index: LevelIndex;
}

/** What clauses are told with. */
export type ClauseWords = ReturnType<typeof useLanguage>;

/**
 * One condition of the selection. Its data are loaded once; its mask is then made at once, so that
 * a brush is followed without waiting.
 */
export interface Clause<Data = unknown> {
  /**
   * What it is a condition on, `range:median_income_eur` say. A view of the same thing does not see
   * it: a clause never filters its own source.
   */
  readonly source: string;
  /** Differs whenever the mask does, at a given level. */
  readonly key: string;
  /** Differs whenever the data do, at a given level; null where it says nothing of the level. */
  readonly dataKey: string | null;
  load(scope: ClauseScope): Promise<Data>;
  /** 1 for the territories that satisfy it, in the order of the level. */
  mask(data: Data, count: number): Uint8Array;
  /** In words; the data are null while they load. */
  label(words: ClauseWords, data: Data | null): string;
  /** What the reader must know of it: the date of a list, what it does not cover. */
  note?(words: ClauseWords, data: Data | null): string;
  /** The change that takes it away. */
  readonly removal: Partial<ExplorerState>;
}

/** The clauses of one kind that a state holds, at a level. */
export type ClausesOf = (
  state: ExplorerState,
  level: LevelRecord,
  manifest: Manifest,
) => readonly Clause[];
