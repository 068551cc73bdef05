import { Fragment } from 'react';
import { DistanceField } from '../../controls/distance-field.tsx';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { replaceAt } from './replace-at.ts';

/** Keeps what is far from each of the services named; one more can always be named. */
export function FarFilters() {
  const { files, state, update } = useExplorer();
  const { t, text } = useLanguage();
  const { services, indicators } = files.manifest;
  const { farFilters } = state;
  const measured = services.filter(({ id }) =>
    indicators.some(({ kind, service }) => kind === 'beyond' && service === id),
  );
  const rows = [...farFilters, null].slice(0, measured.length);
  return rows.map((far, at) => {
    const others = farFilters.filter((one) => one !== far);
    const set = (next: typeof far) => update({ farFilters: replaceAt(farFilters, at, next) });
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps the focus when what it holds changes
      <Fragment key={at}>
        <PlainSelect
          label={t(at === 0 ? 'filters.farFrom' : 'filters.andFarFrom')}
          value={far?.service ?? ''}
          placeholder={t('filters.anyDistance')}
          onChange={(service) =>
            set(service ? { service, km: far?.km ?? state.thresholdKm } : null)
          }
          options={measured
            .filter(({ id }) => !others.some(({ service }) => service === id))
            .map(({ id, ofOne, vintage, role }) => ({
              id,
              label: role === 'history' ? `${text(ofOne)} (${vintage.slice(0, 4)})` : text(ofOne),
            }))}
        />
        {far && (
          <DistanceField
            label={t('filters.moreThan')}
            km={far.km}
            onChange={(km) => set({ ...far, km })}
          />
        )}
      </Fragment>
    );
  });
}
