import type { Text } from '../../../edition/text.ts';

/** How a measure is presented to readers, above what its docstring says. */
export interface MeasureTitle {
  readonly title: Text;
  /** One sentence without formula, for whoever is no statistician. */
  readonly sentence: Text;
}

/** The measures of a folder of the core, in reading order. */
export interface MeasureTheme {
  /** Folder of `src/core`. */
  readonly folder: string;
  readonly label: Text;
  /** By id of the measure. */
  readonly measures: Readonly<Record<string, MeasureTitle>>;
}
