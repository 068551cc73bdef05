import { useLanguage } from '../../i18n/language.tsx';
import { OWN_COUNT } from '../../own/own-ids.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { ownCountSession, useOwnCount } from './own-count-session.ts';

/** That a plan is for a count of the reader's, where it is, and how to forget it. */
export function OwnCountNote() {
  const { plan, update } = usePlanner();
  const { t } = useLanguage();
  const count = useOwnCount();
  const others = plan.demand.filter(({ of }) => of !== OWN_COUNT);
  if (!count || others.length === plan.demand.length) return null;
  const forget = async () => {
    await ownCountSession.forget();
    update({ demand: others.length > 0 ? others : [{ of: 'people', factor: 1 }] });
  };
  return (
    <p className={styles.note} data-testid="own-count">
      {t('planner.demand.file.note', { name: count.name })}{' '}
      <button type="button" className={styles.link} onClick={() => forget().catch(console.error)}>
        {t('planner.demand.file.forget')}
      </button>
    </p>
  );
}
