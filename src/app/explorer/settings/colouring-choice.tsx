import { IndicatorButton } from '../../controls/chooser/indicator-button.tsx';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { type Colouring, colourings } from '../../state/parameters/map/colouring.ts';
import { crossedIndicator } from '../charts/crossed-indicator.ts';
import { useExplorer } from '../explorer-context.ts';
import { ReferenceChoice } from './reference-choice.tsx';

/** What the colours of the map say: the value, two indicators at once, or the gap to a reference. */
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
      {state.colouring === 'gap' && <ReferenceChoice />}
    </>
  );
}
