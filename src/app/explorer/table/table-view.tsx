import { useLoaded } from '../../edition/use-loaded.ts';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import { useLens } from '../lens/use-lens.ts';
import { useSelection } from '../selection/selection-provider.tsx';
import styles from './table-view.module.css';
import { TerritoryTable } from './territory-table.tsx';

/** The map as a table: every territory that the filters keep, or those inside the selected one. */
export default function TableView() {
  const { files, state, indicator, level } = useExplorer();
  const { mask } = useSelection();
  const added = state.columns.flatMap((id) => {
    const record = files.manifest.indicators.find((one) => one.id === id);
    return record?.levels[level.id] && id !== indicator.id ? [record] : [];
  });
  const indicators = [indicator, ...added];
  const lens = useLens();
  const loaded = useLoaded([level.id, ...indicators.map(({ id }) => id)].join(' '), async () => ({
    index: await files.levelIndex(level),
    columns: await Promise.all(indicators.map((one) => files.column(one, level.id))),
  }));
  return (
    <div className={styles.drawer}>
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
      {lens?.status === 'failed' && <Failure error={lens.error} retry={lens.retry} />}
      {(loaded.status === 'loading' || lens?.status === 'loading') && (
        <div className={styles.waiting} aria-busy="true" />
      )}
      {loaded.status === 'ready' && lens?.status !== 'loading' && (
        <TerritoryTable
          {...loaded.content}
          indicators={indicators}
          mask={mask}
          lens={lens?.status === 'ready' ? lens.content.picture : null}
        />
      )}
    </div>
  );
}
