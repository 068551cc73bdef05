import analysis from '../analysis/analysis.module.css';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import { labelledBy } from './label-line.ts';
import type { NetworkHistoryData } from './load-history.ts';

/** The chart in numbers: each list, its places, and the people whom they reach. */
export function HistoryTable({ data }: { readonly data: NetworkHistoryData }) {
  const { state } = useExplorer();
  const { t, text, format } = useLanguage();
  const { snapshots, labels } = data;
  return (
    <div className={analysis.scroll}>
      <table className={analysis.table}>
        <caption>{t('history.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('history.list')}</th>
            <th scope="col" className={analysis.number}>
              {t('history.places')}
            </th>
            <th scope="col" className={analysis.number}>
              {t('history.within', { km: state.thresholdKm })}
            </th>
            <th scope="col" className={analysis.number}>
              {t('history.share')}
            </th>
            {labels && (
              <th scope="col" className={analysis.number}>
                {t('history.stillOpen')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {snapshots.map(({ service, network, date, places, reach }) => {
            const stillOpen = labels ? labelledBy(labels, date) : 0;
            return (
              <tr key={service.id}>
                <th scope="row">
                  {text(network)}, {format.vintage(date)}
                </th>
                <td className={analysis.number}>{format.decimal(places, 0)}</td>
                <td className={analysis.number}>{format.decimal(reach.within, 0)}</td>
                <td className={analysis.number}>
                  {reach.population === 0
                    ? '—'
                    : format.share((100 * reach.within) / reach.population)}
                </td>
                {labels && (
                  <td className={analysis.number}>
                    {stillOpen === 0 ? '—' : format.decimal(stillOpen, 0)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
