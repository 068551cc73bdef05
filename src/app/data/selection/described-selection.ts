import type { DictionaryFile } from '../../../edition/files/dictionary-file.ts';
import type { LevelRecord, Manifest } from '../../../edition/manifest.ts';
import type { Selection, SelectionFormat, TablePart } from './selection.ts';

/** A selection with all that says what it holds. */
export interface Described {
  readonly manifest: Manifest;
  /** That of the selection. */
  readonly level: LevelRecord;
  readonly dictionary: DictionaryFile;
  readonly selection: Selection;
  readonly format: SelectionFormat;
  readonly parts: readonly TablePart[];
  /** Permanent address of the edition, ending in `/`. */
  readonly root: string;
}
