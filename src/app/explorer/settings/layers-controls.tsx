import { useLanguage } from '../../i18n/language.tsx';
import { zoneColours } from '../../map/layers/zone-layers.ts';
import { useExplorer } from '../explorer-context.ts';
import { NetworkMark } from '../territory/network-mark.tsx';
import { useThemeInForce } from '../use-theme-in-force.ts';
import styles from './settings.module.css';

/** Zones and places to draw over the map; each line is its own legend. */
export default function LayersControls() {
  const { files, state, update, service } = useExplorer();
  const theme = useThemeInForce();
  const { t, text, format } = useLanguage();
  const zonings = files.manifest.zonings.filter(({ drawn }) => drawn !== 'none');
  const points = state.points ?? [service.id];
  const toggled = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  const zone = (id: string, label: string, extra?: React.ReactNode) => (
    <li key={id}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={state.layers.includes(id)}
          onChange={() => update({ layers: toggled(state.layers, id) })}
        />
        {label}
      </label>
      {state.layers.includes(id) && extra}
    </li>
  );
  return (
    <>
      <details className={styles.details} open={state.layers.length > 0}>
        <summary>{t('layers.zones')}</summary>
        <ul className={styles.choices}>
          {zone('qpv', t('layers.qpv'))}
          {files.manifest.landmarks.map(({ id, label, caveats }) =>
            zone(id, text(label), <p className={styles.note}>{caveats.map(text).join(' ')}</p>),
          )}
          {zonings.map((zoning) =>
            zone(
              zoning.id,
              `${text(zoning.label)} (${zoning.vintage.slice(0, 4)})`,
              <ul className={styles.classes}>
                {zoning.classes
                  .filter(({ id }) => zoning.drawn === 'fill' || zoning.hatchedClasses.includes(id))
                  .map(({ id, label, population }) => (
                    <li key={id}>
                      <span
                        className={zoning.drawn === 'fill' ? styles.swatch : styles.hatch}
                        data-dense={zoning.hatchedClasses.indexOf(id) > 0}
                        style={
                          zoning.drawn === 'fill'
                            ? {
                                background: zoneColours(zoning, theme)[
                                  zoning.classes.findIndex((one) => one.id === id)
                                ],
                              }
                            : undefined
                        }
                      />
                      {text(label)}
                      <span className={styles.note}>
                        {' '}
                        {t('territory.population', { people: format.people(population) })}
                      </span>
                    </li>
                  ))}
              </ul>,
            ),
          )}
        </ul>
      </details>
      <details className={styles.details} open={state.points !== null}>
        <summary>{t('layers.places')}</summary>
        <ul className={styles.choices}>
          {files.manifest.services.map((one) => (
            <li key={one.id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={points.includes(one.id)}
                  onChange={() => update({ points: toggled(points, one.id) })}
                />
                <NetworkMark service={one} />
                <span>
                  {text(one.label)}
                  <span className={styles.note}>
                    {' '}
                    {t('layers.count', { count: format.decimal(one.count, 0) })},{' '}
                    {format.vintage(one.vintage)}
                    {one.role === 'history' && `, ${t('layers.history')}`}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
