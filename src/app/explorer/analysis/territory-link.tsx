import type { LevelIndex } from '../../../edition/files/level-index.ts';
import { useExplorer } from '../explorer-context.ts';
import analysis from './analysis.module.css';

/** The name of a territory, which chooses it, with the code of its département. */
export function TerritoryLink({ index, position }: { index: LevelIndex; position: number }) {
  const { update } = useExplorer();
  const departement = index.within.departement?.[position];
  const territory = { level: index.level, code: index.codes[position] };
  return (
    <>
      <button type="button" className={analysis.link} onClick={() => update({ territory })}>
        {index.names[position]}
      </button>
      {departement && ` (${departement})`}
    </>
  );
}
