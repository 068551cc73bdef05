import type { DemandPartsFile } from '../../../edition/files/demand-parts-file.ts';
import type { DictionaryFile } from '../../../edition/files/dictionary-file.ts';
import type { LevelIndex } from '../../../edition/files/level-index.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { placesWithin } from './kept-positions.ts';
import type { SelectionChoices } from './selection-choices.ts';

/** What a selection is told with before it is made. */
interface SelectionContent {
  readonly index: LevelIndex;
  readonly containers: Awaited<ReturnType<typeof placesWithin>>;
  readonly dictionary: DictionaryFile;
  /** Which communes are in which zone; null until a zone is asked for and they are there. */
  readonly zoneParts: DemandPartsFile | null;
}

export function useSelectionContent(
  files: EditionFiles,
  { level, zone }: Pick<SelectionChoices, 'level' | 'zone'>,
): Loaded<SelectionContent> {
  const index = useLoaded(level.id, () => files.levelIndex(level));
  const containers = useLoaded('containers', () => placesWithin(files));
  const zoneParts = useLoaded(zone && 'zones', () => files.demandParts());
  const dictionary = useLoaded('dictionary', () => files.dictionary());
  const failed = [index, containers, dictionary, zoneParts].find(
    (each) => each.status === 'failed',
  );
  if (failed) return failed;
  if (index.status !== 'ready' || containers.status !== 'ready' || dictionary.status !== 'ready') {
    return { status: 'loading' };
  }
  return {
    status: 'ready',
    content: {
      index: index.content,
      containers: containers.content,
      dictionary: dictionary.content,
      zoneParts: zoneParts.status === 'ready' ? zoneParts.content : null,
    },
  };
}
