import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { LevelRecord, Manifest } from '../../../edition/manifest.ts';

/** A choice of one indicator among some. */
export interface IndicatorQuestion {
  readonly manifest: Manifest;
  /** Level of which the coverage is said. */
  readonly level: LevelRecord;
  /** What is being chosen: the name of the button and the title of the chooser. */
  readonly label: string;
  readonly offered: (indicator: IndicatorRecord) => boolean;
  /** null: nothing is chosen yet. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}
