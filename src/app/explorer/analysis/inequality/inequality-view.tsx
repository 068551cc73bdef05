import { useMemo } from 'react';
import { peopleQuery, valuesQuery } from '../../../../edition/sql/block-sql.ts';
import { BlockComputed } from '../../../computation/how-computed.tsx';
import { Select } from '../../../controls/select.tsx';
import { useLoaded } from '../../../edition/use-loaded.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { inequalityFr } from '../../../i18n/messages/inequality.fr.ts';
import { withWords } from '../../../i18n/with-words.tsx';
import { Failure } from '../../../page/failure/failure.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import { useCommuneScope } from '../use-commune-scope.ts';
import { ConcentrationChart } from './concentration-chart.tsx';
import { InequalityAnswer } from './inequality-answer.tsx';
import { inequalityKernels } from './inequality-kernels.ts';
import { GroupTable, MeasureTable } from './inequality-tables.tsx';
import { inequalityZonings, peopleOfQpv } from './inequality-zonings.ts';
import { loadInequality, unitsWithin } from './load-inequality.ts';
import { measureInequality } from './measure-inequality.ts';

/** How unequal is the distance, between zones and by income? In sentences, a curve and tables. */
function InequalityView() {
  const { files, state, update, service } = useExplorer();
  const { t, text } = useLanguage();
  const zonings = inequalityZonings(files.manifest);
  const zoning = zonings.find(({ id }) => id === state.zoning) ?? zonings[0];
  const distance = files.manifest.indicators.find(
    (indicator) => indicator.kind === 'distance' && indicator.service === service.id,
  );
  const scope = useCommuneScope();
  const index = scope.status === 'ready' ? scope.content.index : null;
  const loaded = useLoaded(index && `${service.id} ${zoning.id}`, () =>
    loadInequality(files, index!, service.id, zoning.id),
  );
  const units = loaded.status === 'ready' ? loaded.content : null;
  const mask = scope.status === 'ready' ? scope.content.mask : null;
  const measured = useMemo(
    () => units && measureInequality(unitsWithin(units, mask)),
    [units, mask],
  );
  const failed = [scope, loaded].find(({ status }) => status === 'failed');
  if (failed?.status === 'failed') return <Failure error={failed.error} retry={failed.retry} />;
  if (!measured || scope.status !== 'ready') {
    return <div className={analysis.waiting} aria-busy="true" />;
  }
  return (
    <div className={analysis.view}>
      <div className={analysis.controls}>
        <h2 className={analysis.title}>
          {t('inequality.title', { indicator: text(distance?.shortLabel ?? service.label) })}
        </h2>
        <Select
          variant="field"
          label={t('inequality.zoning')}
          value={zoning.id}
          onChange={(id) => update({ zoning: id })}
          options={zonings.map(({ id, label }) => ({ id, label: text(label) }))}
        />
      </div>
      {measured.theil.count < 2 ? (
        <p className={analysis.answer} data-testid="inequality-answer">
          {t('inequality.tooFew', { service: text(service.ofOne) })}
        </p>
      ) : (
        <div className={analysis.columns}>
          <div className={analysis.said}>
            <p className={analysis.where}>{scope.content.where}</p>
            <InequalityAnswer measured={measured} zoning={zoning} service={service} />
            <GroupTable measured={measured} zoning={zoning} />
            {distance && (
              <BlockComputed
                files={files}
                block={{
                  name: t('inequality.title', { indicator: text(distance.shortLabel) }),
                  method: [
                    [
                      zoning.id === peopleOfQpv.id
                        ? 'computation.inequality.apart'
                        : 'computation.inequality',
                      { zoning: text(zoning.label) },
                    ],
                  ],
                  indicator: distance,
                  kernels: inequalityKernels,
                  queries: [
                    valuesQuery(distance, 'commune', scope.content.runs),
                    ...(zoning.id === peopleOfQpv.id ? [valuesQuery(distance, 'qpv')] : []),
                    peopleQuery(scope.content.runs),
                  ],
                  sources: [],
                }}
              />
            )}
          </div>
          <div className={analysis.tables}>
            <MeasureTable measured={measured} zoning={zoning} />
            {measured.curve.count > 1 && <ConcentrationChart measured={measured} zoning={zoning} />}
          </div>
        </div>
      )}
    </div>
  );
}

export default withWords(
  {
    fr: inequalityFr,
    en: async () => (await import('../../../i18n/messages/inequality.en.ts')).inequalityEn,
  },
  InequalityView,
);
