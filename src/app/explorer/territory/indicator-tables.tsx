import type { Observation } from '../../../edition/files/column-file.ts';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { isCountedAtSeveral } from '../../../sheet/words/several-points.ts';
import { ComputedValue } from '../../computation/how-computed.tsx';
import { type LoadedTerritory, loadTerritory } from '../../edition/load-territory.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './territory-panel.module.css';

/** Every indicator known at this level, by theme, beside its value for the région and France. */
export function IndicatorTables({ territory }: { territory: LoadedTerritory }) {
  const { record, code } = territory;
  const level = territory.level.id;
  const isMean =
    Object.keys(record.coverage).length > 0 || isCountedAtSeveral(level, code, record.squares);
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  const { themes, indicators } = files.manifest;
  const regionCode = record.within.region ?? null;
  const region = useLoaded(regionCode, () =>
    loadTerritory(files, { level: 'region', code: regionCode ?? '' }),
  );
  const france = useLoaded(level === 'pays' ? null : 'FR', () =>
    loadTerritory(files, { level: 'pays', code: 'FR' }),
  );
  const references = [region, france].flatMap((loaded) =>
    loaded.status === 'ready' && loaded.content ? [loaded.content] : [],
  );
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('territory.indicators')}</h3>
      {themes.map((theme) => {
        const own = indicators.filter(
          ({ id, theme: of, levels }) => of === theme.id && levels[level] && record.values[id],
        );
        if (own.length === 0) return null;
        return (
          <table key={theme.id} className={styles.table}>
            <caption>
              {text(theme.label)}
              {own.some(({ kind }) => kind === 'distance') && (
                <span className={styles.captionNote}>
                  {t(
                    isMean
                      ? 'territory.indicators.distance.mean'
                      : 'territory.indicators.distance.own',
                  )}
                </span>
              )}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('territory.indicators.indicator')}</th>
                <th scope="col">{t('territory.indicators.value')}</th>
                {references.map(({ code: of, record: { name } }) => (
                  <th key={of} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {own.map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  indicator={indicator}
                  territory={territory}
                  references={references}
                />
              ))}
            </tbody>
          </table>
        );
      })}
    </section>
  );
}

interface IndicatorRowProps {
  readonly indicator: IndicatorRecord;
  readonly territory: LoadedTerritory;
  /** What its value is read beside. */
  readonly references: readonly LoadedTerritory[];
}

/** What an indicator is for a territory, or why it is not known. */
function IndicatorRow({ indicator, territory, references }: IndicatorRowProps) {
  const { record, code } = territory;
  const { files, update } = useExplorer();
  const { text, format } = useLanguage();
  const { reasons } = files.manifest;
  const { id, shortLabel, unit, decimals, levels } = indicator;
  const observation = record.values[id];
  const value = format.observation(observation, unit, decimals);
  return (
    <tr data-indicator={id}>
      <th scope="row">
        {levels.commune ? (
          <button type="button" className={styles.link} onClick={() => update({ indicator: id })}>
            {text(shortLabel)}
          </button>
        ) : (
          text(shortLabel)
        )}
      </th>
      <td className={value ? styles.value : styles.reason}>
        {value ? (
          <ComputedValue
            files={files}
            indicator={indicator}
            territory={{ level: territory.level.id, code, name: record.name }}
            observation={observation}
            value={value}
          />
        ) : (
          observation.kind === 'missing' && text(reasons[observation.reason].label)
        )}
      </td>
      {references.map((reference) => (
        <ReferenceCell
          key={reference.code}
          indicator={indicator}
          observation={reference.record.values[id]}
          // The unit is said once: four columns fit the panel.
          hasUnit={!value}
        />
      ))}
    </tr>
  );
}

interface ReferenceCellProps {
  readonly indicator: IndicatorRecord;
  /** Undefined: the reference says nothing of the indicator. */
  readonly observation: Observation | undefined;
  readonly hasUnit: boolean;
}

/** The value of a reference, or a dash that says why to those who do not see it. */
function ReferenceCell({ indicator, observation, hasUnit }: ReferenceCellProps) {
  const { files } = useExplorer();
  const { text, format } = useLanguage();
  if (observation?.kind === 'missing') {
    const reason = text(files.manifest.reasons[observation.reason].label);
    return (
      <td className={styles.reference} title={reason}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{reason}</span>
      </td>
    );
  }
  const written = hasUnit ? format.observation : format.bareObservation;
  return (
    <td className={styles.reference}>
      {(observation && written(observation, indicator.unit, indicator.decimals)) ?? '—'}
    </td>
  );
}
