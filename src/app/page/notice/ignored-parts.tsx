import { useSyncExternalStore } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { AddressStore } from '../../state/address-store.ts';
import type { AddressIssue } from '../../state/parameter.ts';
import styles from './ignored-parts.module.css';

/** Says which parts of a page's link were not understood, and which an old link says otherwise. */
export function IgnoredParts<State>({ store }: { store: AddressStore<State> }) {
  const { t } = useLanguage();
  const issues = useSyncExternalStore(store.subscribe, store.issues);
  if (issues.length === 0) return null;
  const said = (listed: readonly AddressIssue[]) =>
    listed
      .slice(0, 4)
      .map(({ problem, parameter, value, now = '' }) =>
        t(`notice.${problem}`, { parameter, value: value.slice(0, 60), now }),
      )
      .join(', ');
  const former = issues.filter(({ problem }) => problem === 'former');
  const ignored = issues.filter(({ problem }) => problem !== 'former');
  return (
    <div className={styles.notice} role="status" data-testid="ignored-parts">
      <p>
        {former.length > 0 && t('notice.updated', { parts: said(former) })}{' '}
        {ignored.length > 0 && t('notice.ignored', { parts: said(ignored) })}
      </p>
      <button type="button" onClick={store.dismissIssues}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
