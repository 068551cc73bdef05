import { crossedIndicator } from '../charts/crossed-indicator.ts';
import { PlainSelect } from '../controls/plain-select.tsx';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import { hasReference } from '../legend/reference-values.ts';
import { type Colouring, colourings } from '../state/parameters/colouring.ts';
import styles from './settings.module.css';

/** What the colours of the map say: the value, or two indicators at once. */
export function ColouringChoice() {
  const { files, state, update, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const { manifest } = files;
  const crossed = crossedIndicator(manifest, state.crossed, indicator, level);
  return (
    <>
      <PlainSelect
        label={t('colouring.title')}
        value={state.colouring}
        onChange={(colouring) => update({ colouring: colouring as Colouring })}
        options={colourings.map((id) => ({ id, label: t(`colouring.${id}`) }))}
      />
      {state.colouring === 'crossed' && crossed && (
        <PlainSelect
          label={t('colouring.with')}
          value={crossed.id}
          onChange={(id) => update({ crossed: id })}
          options={manifest.themes.flatMap((theme) => {
            const options = manifest.indicators
              .filter(
                (one) => one.theme === theme.id && one.levels[level.id] && one.id !== indicator.id,
              )
              .map(({ id, label }) => ({ id, label: text(label) }));
            return options.length > 0 ? [{ title: text(theme.label), options }] : [];
          })}
        />
      )}
      {state.colouring === 'gap' &&
        (hasReference(indicator, 'france') ? (
          <PlainSelect
            label={t('colouring.reference')}
            value={state.reference}
            onChange={(reference) =>
              update({ reference: reference === 'region' ? 'region' : 'france' })
            }
            options={(['france', 'region'] as const).map((id) => ({
              id,
              label: t(`colouring.reference.${id}`),
            }))}
          />
        ) : (
          <p className={styles.note}>{t('colouring.noReference')}</p>
        ))}
    </>
  );
}
