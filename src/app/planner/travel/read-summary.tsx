import { useLanguage } from '../../i18n/language.tsx';
import styles from '../planner.module.css';
import type { TravelSummary } from './read-travel-times.ts';
import { RejectedRows } from './rejected-rows.tsx';

/** What was read of the reader's travel times, and what was not. */
export function ReadTravelTimes({ summary }: { summary: TravelSummary }) {
  const { t, format } = useLanguage();
  const { fileName, entries, origins, destinations, ownAdded, rejected, rejections } = summary;
  return (
    <div data-testid="travel">
      <p>
        {t('planner.travel.read', {
          name: fileName,
          entries: format.decimal(entries, 0),
          origins: format.decimal(origins, 0),
          destinations: format.decimal(destinations, 0),
        })}{' '}
        {ownAdded > 0 && t('planner.travel.ownAdded', { count: ownAdded })}
      </p>
      {rejected > 0 && (
        <details className={styles.details}>
          <summary>{t('planner.travel.rejected', { count: rejected })}</summary>
          <RejectedRows rejections={rejections} />
        </details>
      )}
    </div>
  );
}
