import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import type { NetworkHistoryData, Snapshot } from './load-history.ts';

interface HistoryAnswerProps {
  readonly data: NetworkHistoryData;
  /** The whole country: the target was set for it. */
  readonly isWhole: boolean;
}

/** From the first list to the last, with the target, and what must not be read into it. */
export function HistoryAnswer({ data, isWhole }: HistoryAnswerProps) {
  const { files, state } = useExplorer();
  const { t, text, format } = useLanguage();
  const { snapshots, labels } = data;
  const { target } = files.manifest.history;
  const first = snapshots[0];
  const last = snapshots.at(-1);
  if (!first || !last) return <p className={analysis.answer}>{t('history.none')}</p>;
  const share = ({ reach }: Snapshot) =>
    format.share(reach.population === 0 ? 0 : (100 * reach.within) / reach.population);
  const unreached = snapshots.filter(({ reach }) => reach.withoutPlace > 0);
  return (
    <>
      <p className={analysis.answer} data-testid="history-answer">
        {t('history.answer', {
          firstPlaces: format.decimal(first.places, 0),
          firstNetwork: text(first.network),
          firstDate: format.vintage(first.date),
          lastPlaces: format.decimal(last.places, 0),
          lastNetwork: text(last.network),
          lastDate: format.vintage(last.date),
          km: state.thresholdKm,
        })}{' '}
        <strong>
          {t('history.reach', {
            firstShare: share(first),
            lastShare: share(last),
            firstPeople: format.people(first.reach.within),
            lastPeople: format.people(last.reach.within),
          })}
        </strong>
      </p>
      <p>
        {isWhole && `${text(target.label)}. `}
        {t('history.labels')}
        {labels && labels.places.length > 0 && ` ${t('history.survivors')}`}
      </p>
      <p className={analysis.note}>
        {t('history.method')}
        {unreached.map(
          ({ service, reach }) =>
            ` ${t('history.withoutPlace', {
              list: text(service.label),
              people: format.people(reach.withoutPlace),
            })}`,
        )}
      </p>
    </>
  );
}
