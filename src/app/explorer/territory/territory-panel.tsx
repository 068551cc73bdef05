import type { ReactNode } from 'react';
import type { LoadedTerritory } from '../../edition/load-territory.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './territory-panel.module.css';
import { UnknownTerritory } from './unknown-territory.tsx';

interface TerritoryPanelProps {
  readonly selected: Loaded<LoadedTerritory | null>;
  /** Raises and lowers the panel where it lies over the map. */
  readonly handle: ReactNode;
}

/** The essentials of the selected territory. */
export function TerritoryPanel({ selected, handle }: TerritoryPanelProps) {
  const { state, update } = useExplorer();
  const { t } = useLanguage();
  // Not needed before a territory is chosen; fetched beside what is said in it.
  const facts = useLoaded('facts', () => import('./territory-facts.tsx'));
  const close = () => update({ territory: null });
  return (
    <aside className={styles.panel} aria-labelledby="territory">
      {handle}
      <button type="button" className={styles.close} onClick={close}>
        {t('territory.close')}
      </button>
      {[selected, facts].map(
        (one) =>
          one.status === 'failed' && (
            <Failure key={String(one.error)} error={one.error} retry={one.retry} />
          ),
      )}
      {[selected, facts].some(({ status }) => status === 'loading') && (
        <p id="territory" role="status" className={styles.loading}>
          {t('territory.loading')}
        </p>
      )}
      {selected.status === 'ready' && !selected.content && state.territory && (
        <UnknownTerritory {...state.territory} />
      )}
      {selected.status === 'ready' && selected.content && facts.status === 'ready' && (
        <facts.content.TerritoryFacts territory={selected.content} />
      )}
    </aside>
  );
}
