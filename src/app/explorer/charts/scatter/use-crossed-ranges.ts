import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { type HistoryMode, useMovingState } from '../../../state/address-store.ts';
import type { Interval } from '../../../state/parameters/filters/interval.ts';
import { withRange } from '../../../state/parameters/filters/range-filter.ts';
import { useExplorer } from '../../explorer-context.ts';

/** What the address keeps of two indicators: an interval each, null where it keeps every value. */
interface CrossedRanges {
  readonly across: Interval | null;
  readonly up: Interval | null;
  readonly setOne: (indicator: IndicatorRecord, interval: Interval) => void;
  /** Both at once; null takes both away. */
  readonly setBoth: (
    intervals: { readonly across: Interval; readonly up: Interval } | null,
    history: HistoryMode,
  ) => void;
}

export function useCrossedRanges(across: IndicatorRecord, up: IndicatorRecord): CrossedRanges {
  const { store } = useExplorer();
  const { rangeFilters } = useMovingState(store);
  const rangeOf = ({ id }: IndicatorRecord) =>
    rangeFilters.find((one) => one.indicator === id)?.interval ?? null;
  return {
    across: rangeOf(across),
    up: rangeOf(up),
    setOne: ({ id }, interval) =>
      store.update({ rangeFilters: withRange(store.get().rangeFilters, id, interval) }, 'replace'),
    setBoth: (intervals, history) => {
      const { rangeFilters: before } = store.get();
      const next = withRange(before, across.id, intervals?.across);
      store.update({ rangeFilters: withRange(next, up.id, intervals?.up) }, history);
    },
  };
}
