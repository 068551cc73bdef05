import { useSyncExternalStore } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { AddressStore } from '../../state/address-store.ts';
import type { AddressIssue } from '../../state/parameter.ts';
import { firstNamed } from './first-named.ts';
import styles from './ignored-parts.module.css';

/** Names that a notice holds at most. */
export const MOST_NAMED = 6;

/** Says which parts of a page's link were not understood, and which an old link says otherwise. */
export function IgnoredParts<State>({ store }: { store: AddressStore<State> }) {
  const { t } = useLanguage();
  const issues = useSyncExternalStore(store.subscribe, store.issues);
  if (issues.length === 0) return null;
  return (
    <div className={styles.notice} role="status" data-testid="ignored-parts">
      <p>{issueWords(issues, t)}</p>
      <button type="button" onClick={store.dismissIssues}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}

/** What of a link was not understood, and what an old one says otherwise, in sentences. */
export function issueWords(
  issues: readonly AddressIssue[],
  t: ReturnType<typeof useLanguage>['t'],
): string {
  const said = (listed: readonly AddressIssue[]) =>
    firstNamed(
      listed.map(({ problem, parameter, value, now = '' }) =>
        t(`notice.${problem}`, { parameter, value: value.slice(0, 60), now }),
      ),
      {
        most: MOST_NAMED,
        between: t('notice.and'),
        beforeOthers: t('notice.and'),
        others: (count) => t('notice.others', { count }),
      },
    );
  const isUpdated = ({ problem }: AddressIssue) => problem === 'former' || problem === 'merged';
  const updated = issues.filter(isUpdated);
  const cut = issues.filter(({ problem }) => problem === 'too-many');
  const ignored = issues.filter((issue) => !isUpdated(issue) && issue.problem !== 'too-many');
  return [
    ...(updated.length > 0 ? [t('notice.updated', { parts: said(updated) })] : []),
    ...(cut.length > 0 ? [t('notice.cut', { parts: said(cut) })] : []),
    ...(ignored.length > 0
      ? [t('notice.ignored', { parts: said(ignored), count: ignored.length })]
      : []),
  ].join(' ');
}
