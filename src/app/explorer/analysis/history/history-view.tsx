import { useMemo } from 'react';
import { reachedQuery } from '../../../../edition/sql/block-sql.ts';
import { BlockComputed } from '../../../computation/how-computed.tsx';
import { useLoaded } from '../../../edition/use-loaded.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { historyFr } from '../../../i18n/messages/history.fr.ts';
import { withWords } from '../../../i18n/with-words.tsx';
import { Failure } from '../../../page/failure/failure.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { useCommuneScope } from '../use-commune-scope.ts';
import { HistoryAnswer } from './history-answer.tsx';
import { HistoryChart } from './history-chart.tsx';
import { HistoryTable } from './history-table.tsx';
import { historyWithin, loadHistory } from './load-history.ts';
import { TimeSlider } from './time-slider.tsx';

/** How the network changed: dated lists as marks, whom each reaches, and the list that the map shows. */
function HistoryView() {
  const { files, state } = useExplorer();
  const { t } = useLanguage();
  const scope = useCommuneScope();
  const ready = scope.status === 'ready' ? scope.content : null;
  const loaded = useLoaded('history', () => loadHistory(files));
  const sources = loaded.status === 'ready' ? loaded.content : null;
  const data = useMemo(
    () => sources && ready && historyWithin(sources, ready.index, ready.mask, state.thresholdKm),
    [sources, ready, state.thresholdKm],
  );
  const failed = [scope, loaded].find(({ status }) => status === 'failed');
  if (failed?.status === 'failed') return <Failure error={failed.error} retry={failed.retry} />;
  if (!data || !ready) return <div className={analysis.waiting} aria-busy="true" />;
  return (
    <div className={analysis.view}>
      <div className={analysis.controls}>
        <h2 className={analysis.title}>{t('history.title')}</h2>
      </div>
      <div className={analysis.columns}>
        <div className={analysis.said}>
          <p className={analysis.where}>{ready.where}</p>
          <HistoryAnswer data={data} isWhole={ready.mask === null} />
          <HistoryTable data={data} />
          <BlockComputed
            files={files}
            block={{
              name: t('history.title'),
              method: [
                ['computation.history', { km: state.thresholdKm }],
                ...(ready.mask ? [['computation.history.within'] as const] : []),
              ],
              indicator: null,
              kernels: [],
              queries: [
                reachedQuery(
                  data.snapshots.map(({ service }) => service),
                  state.thresholdKm,
                  ready.runs,
                ),
              ],
              sources: data.snapshots.flatMap(({ service }) => service.sources),
            }}
          />
        </div>
        <div className={analysis.tables}>
          <TimeSlider snapshots={data.snapshots} />
          <HistoryChart data={data} isWhole={ready.mask === null} />
        </div>
      </div>
    </div>
  );
}

export default withWords(
  {
    fr: historyFr,
    en: async () => (await import('../../../i18n/messages/history.en.ts')).historyEn,
  },
  HistoryView,
);
