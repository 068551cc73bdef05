import { filteredZonings } from '../../edition/filtered-zonings.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './filters.module.css';

/** Keeps the communes of some zones: any of the classes ticked of a zoning, and so for each zoning. */
export function ZoneFilters() {
  const { files, state, update } = useExplorer();
  const { t, text } = useLanguage();
  const { zoneFilter } = state;
  const toggle = (name: string) =>
    update({
      zoneFilter: zoneFilter.includes(name)
        ? zoneFilter.filter((one) => one !== name)
        : [...zoneFilter, name],
    });
  return (
    <fieldset className={styles.zonings}>
      <legend>{t('filters.zones')}</legend>
      {filteredZonings(files.manifest).map((zoning) => {
        const ticked = zoning.classes.filter(({ id }) => zoneFilter.includes(`${zoning.id}.${id}`));
        return (
          <details key={zoning.id} className={styles.zoning}>
            <summary>
              {text(zoning.label)}
              {ticked.length > 0 && (
                <span className={styles.ticked}>
                  {' '}
                  — {ticked.map(({ label }) => text(label)).join(', ')}
                </span>
              )}
            </summary>
            <ul className={styles.classes}>
              {zoning.classes.map(({ id, label }) => (
                <li key={id}>
                  <label className={styles.choice}>
                    <input
                      type="checkbox"
                      checked={zoneFilter.includes(`${zoning.id}.${id}`)}
                      onChange={() => toggle(`${zoning.id}.${id}`)}
                    />
                    {text(label)}
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </fieldset>
  );
}
