import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { useExplorer } from '../explorer-context.ts';
import { useHomeNames } from '../territory/use-home-names.ts';
import analysis from './analysis.module.css';

/** The name of a territory, which chooses it, where it lies if it is part of a commune, and the code of its département. */
export function TerritoryLink({ index, position }: { index: LevelIndex; position: number }) {
  const { files, update } = useExplorer();
  const level = files.manifest.levels.find(({ id }) => id === index.level);
  const home = useHomeNames(level)(position);
  const departement = index.within.departement?.[position];
  const territory = { level: index.level, code: index.codes[position] };
  return (
    <>
      <button type="button" className={analysis.link} onClick={() => update({ territory })}>
        {index.names[position]}
      </button>
      {home !== null && ` ${home}`}
      {departement && ` (${departement})`}
    </>
  );
}
