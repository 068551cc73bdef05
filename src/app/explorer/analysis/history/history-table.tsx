import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { FigureTable } from '../figure-table.tsx';
import { labelledBy } from './label-line.ts';
import type { NetworkHistoryData } from './load-history.ts';

/** The chart in numbers: each list, its places, and the people whom they reach. */
export function HistoryTable({ data }: { readonly data: NetworkHistoryData }) {
  const { state } = useExplorer();
  const { t, text, format } = useLanguage();
  const { snapshots, labels } = data;
  const stillOpen = (date: string) => (labels ? labelledBy(labels, date) : 0);
  return (
    <FigureTable
      caption={t('history.table')}
      heading={t('history.list')}
      columns={[
        t('history.places'),
        t('history.within', { km: state.thresholdKm }),
        t('history.share'),
        ...(labels ? [t('history.stillOpen')] : []),
      ]}
      rows={snapshots.map(({ service, network, date, places, reach }) => ({
        id: service.id,
        name: `${text(network)}, ${format.vintage(date)}`,
        cells: [
          format.decimal(places, 0),
          format.decimal(reach.within, 0),
          reach.population === 0 ? '—' : format.share((100 * reach.within) / reach.population),
          ...(labels ? [stillOpen(date) === 0 ? '—' : format.decimal(stillOpen(date), 0)] : []),
        ],
      }))}
    />
  );
}
