import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import type { TravelRejection } from './read-travel-times.ts';

/** Rows of the file that are left out, each with its row, its column, its value and why. */
export function RejectedRows({ rejections }: { rejections: readonly TravelRejection[] }) {
  const { t } = useLanguage();
  return (
    <ul className={styles.rejections}>
      {rejections.map(({ row, column, value, reason }) => (
        <li key={`${row} ${column}`}>
          {t(column === '' ? 'planner.travel.row' : 'planner.travel.cell', { row, column })}{' '}
          {t(`planner.travel.reason.${reason}`, { value })}
        </li>
      ))}
    </ul>
  );
}
