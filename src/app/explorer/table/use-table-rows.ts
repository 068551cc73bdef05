import { useMemo } from 'react';
import type { Column } from '../../../edition/files/column-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import type { LensPicture } from '../lens/lens-classes.ts';
import { coverageShares } from '../lens/territory-coverage.ts';
import { holderOf } from '../selection/holder-of.ts';
import { askedSort, sortOf } from './asked-sort.ts';
import {
  type KnownBounds,
  knownBounds,
  listedPositions,
  type RankBounds,
  rankByValue,
  type SortKey,
  sortPositions,
  type TableSort,
} from './table-rows.ts';

/** What the table lists of a level. */
export interface TableContent {
  readonly index: LevelIndex;
  /** That of the map, then those that the reader added. */
  readonly indicators: readonly IndicatorRecord[];
  readonly columns: readonly Column[];
  /** 1 for the territories that the filters keep; null for all. */
  readonly mask: Uint8Array | null;
  /** What an open lens says of each territory: a column, by which the rows are first sorted. */
  readonly lens: LensPicture | null;
}

/** The territories listed, and the order in which the reader asks for them. */
export interface TableRows {
  /** Ascending positions in the index of the level. */
  readonly positions: Uint32Array;
  /** The same positions, a row each. */
  readonly sorted: Uint32Array;
  readonly sort: TableSort;
  /** Sorts by another column, or turns the order round. */
  readonly sortBy: (key: SortKey) => void;
  /** Of the first column, among the territories listed. */
  readonly bounds: KnownBounds;
  readonly rankOf: (position: number) => RankBounds | null;
}

export function useTableRows({ index, indicators, columns, mask, lens }: TableContent): TableRows {
  const { state, update } = useExplorer();
  const { language } = useLanguage();
  const { territory } = state;
  const positions = useMemo(
    () => listedPositions(index, holderOf(index, territory), mask),
    [index, territory, mask],
  );
  const [column] = columns;
  const bounds = useMemo(() => knownBounds(positions, column), [positions, column]);
  const rankOf = useMemo(() => rankByValue(column, bounds), [column, bounds]);
  const ids = indicators.map(({ id }) => id);
  const sort = sortOf(state.tableSort, ids, lens !== null);
  const coverage = useMemo(() => lens && coverageShares(lens), [lens]);
  const { key, descending } = sort;
  const sorted = useMemo(() => {
    const facts = { index, columns, coverage };
    return sortPositions(positions, facts, { key, descending }, language);
  }, [positions, index, columns, key, descending, language, coverage]);
  const sortBy = (asked: SortKey) => {
    // Numbers are first asked from the highest, words from the first letter.
    const next = {
      key: asked,
      descending: asked === key ? !descending : typeof asked === 'number',
    };
    update({ tableSort: askedSort(next, ids, lens !== null) });
  };
  return { positions, sorted, sort, sortBy, bounds, rankOf };
}
