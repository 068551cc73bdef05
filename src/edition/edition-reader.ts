import type { Column } from './files/column-file.ts';
import type { DemandPartsFile } from './files/demand-parts-file.ts';
import type { FileRecord } from './files/file-record.ts';
import type { LevelIndex } from './files/level-index.ts';
import type { PointsFile } from './files/points-file.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import type { LevelRecord, Manifest } from './manifest.ts';

/**
 * What is read of an edition wherever it is, at an address or in a folder: enough to answer a plan.
 * Every method rejects when its file is absent or damaged.
 */
export interface EditionReader {
  readonly manifest: Manifest;
  column(indicator: IndicatorRecord, level: string): Promise<Column>;
  levelIndex(level: LevelRecord): Promise<LevelIndex>;
  points(record: { readonly points: FileRecord }): Promise<PointsFile>;
  demandParts(): Promise<DemandPartsFile>;
}
