import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { IndicatorButton } from '../../../controls/chooser/indicator-button.tsx';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';

/** The other indicator, as a word of the title. */
export function CrossedChoice({ crossed }: { readonly crossed: IndicatorRecord }) {
  const { files, update, indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  return (
    <IndicatorButton
      variant="word"
      label={t('charts.crossed')}
      manifest={files.manifest}
      level={level}
      offered={({ id, levels }) => levels[level.id] !== undefined && id !== indicator.id}
      chosen={crossed.id}
      onChoose={(id) => update({ crossed: id })}
    >
      {text(crossed.shortLabel)}
    </IndicatorButton>
  );
}
