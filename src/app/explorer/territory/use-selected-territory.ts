import { type LoadedTerritory, loadTerritory } from '../../edition/load-territory.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useExplorer } from '../explorer-context.ts';

/** The selected territory: `loading` as long as there is none, null where its code is unknown. */
export function useSelectedTerritory(): Loaded<LoadedTerritory | null> {
  const { files, state } = useExplorer();
  const { territory } = state;
  return useLoaded(territory && `${territory.level} ${territory.code}`, () =>
    loadTerritory(files, territory ?? { level: '', code: '' }),
  );
}
