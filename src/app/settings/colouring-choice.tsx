import { crossedIndicator } from '../charts/crossed-indicator.ts';
import { IndicatorButton } from '../chooser/indicator-button.tsx';
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
        <IndicatorButton
          variant="field"
          label={t('colouring.with')}
          manifest={manifest}
          level={level}
          offered={({ id, levels }) => levels[level.id] !== undefined && id !== indicator.id}
          chosen={crossed.id}
          onChoose={(id) => update({ crossed: id })}
        >
          {text(crossed.label)}
        </IndicatorButton>
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
