import { useSyncExternalStore } from 'react';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import type { AddressStore } from '../state/address-store.ts';
import styles from './ignored-parts.module.css';

/** Says which parts of the explorer's link were not understood. */
export function IgnoredParts() {
  return <IgnoredPartsOf store={useExplorer().store} />;
}

/** Says which parts of a page's link were not understood. */
export function IgnoredPartsOf<State>({ store }: { store: AddressStore<State> }) {
  const { t } = useLanguage();
  const issues = useSyncExternalStore(store.subscribe, store.issues);
  if (issues.length === 0) return null;
  const parts = issues
    .slice(0, 4)
    .map(({ problem, parameter, value }) =>
      t(`notice.${problem}`, { parameter, value: value.slice(0, 60) }),
    )
    .join(', ');
  return (
    <div className={styles.notice} role="status" data-testid="ignored-parts">
      <p>{t('notice.ignored', { parts })}</p>
      <button type="button" onClick={store.dismissIssues}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
