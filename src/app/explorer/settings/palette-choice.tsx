import { divergingScale } from '../../../sheet/colours/scales.ts';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { schemes, sequentialScale } from '../../theme/palettes.ts';
import { useExplorer } from '../explorer-context.ts';
import { useThemeInForce } from '../use-theme-in-force.ts';
import styles from './settings.module.css';

/** The colours of the classes: those that the indicator calls for, or others as safe for all eyes. */
export function PaletteChoice() {
  const { state, update, indicator } = useExplorer();
  const { t } = useLanguage();
  const theme = useThemeInForce();
  const { palette, classCount, method } = state;
  const { polarity, pivot } = indicator;
  const isDiverging = pivot !== undefined && palette === null && method === 'auto';
  const colours = isDiverging
    ? divergingScale(polarity, theme)
    : sequentialScale(palette, polarity, theme, classCount);
  return (
    <>
      <PlainSelect
        label={t('colouring.palette')}
        value={palette ?? 'auto'}
        onChange={(id) => update({ palette: schemes.find((one) => one === id) ?? null })}
        options={(['auto', ...schemes] as const).map((id) => ({
          id,
          label: t(`colouring.palette.${id}`),
        }))}
      />
      <p className={styles.palette} aria-hidden="true">
        {colours.map((colour) => (
          <span key={colour} style={{ background: colour }} />
        ))}
      </p>
    </>
  );
}
