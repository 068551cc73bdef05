import type { FigureQuery } from '../../../edition/figure-sql.ts';
import type { IndicatorRecord } from '../../../edition/manifest.ts';

/** A number of the screen, for whoever asks how it was computed. */
export interface ComputedFigure {
  readonly indicator: IndicatorRecord;
  /** The territory that it is about, as a reader sees it. */
  readonly name: string;
  /** The number, as a reader sees it. */
  readonly value: string;
  /** Gives the number back from a published table. */
  readonly query: FigureQuery;
}
