import type { DictionaryFile } from '../../../edition/files/dictionary-file.ts';
import type { Manifest } from '../../../edition/manifest.ts';
import type { Selection, SelectionFormat, TablePart } from './selection.ts';

/** A selection with all that says what it holds. */
export interface Described {
  readonly manifest: Manifest;
  readonly dictionary: DictionaryFile;
  readonly selection: Selection;
  readonly format: SelectionFormat;
  readonly parts: readonly TablePart[];
  /** Permanent address of the edition, ending in `/`. */
  readonly root: string;
}
