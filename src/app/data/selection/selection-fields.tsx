import type { Manifest } from '../../../edition/manifest.ts';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import pageStyles from '../../page/text-page.module.css';
import type { placesWithin } from './kept-positions.ts';
import { PlaceChoice } from './place-choice.tsx';
import { formats } from './selection.ts';
import type { SelectionChoices } from './selection-choices.ts';
import { ZoneChoice } from './zone-choice.tsx';

interface SelectionFieldsProps {
  readonly manifest: Manifest;
  /** Levels of which the reader may choose territories. */
  readonly offered: Awaited<ReturnType<typeof placesWithin>>;
  readonly choices: SelectionChoices;
  readonly onChange: (changed: Partial<SelectionChoices>) => void;
}

/** Which territories, and in which format. */
export function SelectionFields({ manifest, offered, choices, onChange }: SelectionFieldsProps) {
  const { t, text } = useLanguage();
  const { level, places, zone, format } = choices;
  return (
    <div className={pageStyles.filters}>
      <PlainSelect
        label={t('data.selection.level')}
        value={level.id}
        onChange={(id) => {
          const chosen = manifest.levels.find((one) => one.id === id);
          // A place of one level is not one of another.
          if (chosen) onChange({ level: chosen, places: [null], zone: null });
        }}
        options={manifest.levels.map(({ id, plural }) => ({ id, label: text(plural) }))}
      />
      <PlaceChoice
        offered={offered}
        chosen={places}
        onChange={(chosen) => onChange({ places: chosen })}
      />
      {level.id === 'commune' && (
        <ZoneChoice
          manifest={manifest}
          chosen={zone}
          onChange={(chosen) => onChange({ zone: chosen })}
        />
      )}
      <PlainSelect
        label={t('data.selection.format')}
        value={format}
        onChange={(id) => onChange({ format: formats.find((one) => one === id) ?? format })}
        options={formats.map((id) => ({ id, label: t(`data.format.${id}`) }))}
      />
    </div>
  );
}
