import type { Manifest } from '../../../edition/manifest.ts';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { filteredZonings } from '../../edition/filtered-zonings.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { Selection } from './selection.ts';

/** The choice that keeps communes in and out of every zone. */
const EVERYWHERE = '';

interface ZoneChoiceProps {
  readonly manifest: Manifest;
  readonly chosen: Selection['zone'];
  readonly onChange: (zone: Selection['zone']) => void;
}

/** Which zone the communes are in: a class of a zoning, or anywhere. */
export function ZoneChoice({ manifest, chosen, onChange }: ZoneChoiceProps) {
  const { t, text } = useLanguage();
  return (
    <PlainSelect
      label={t('data.selection.zone')}
      value={chosen ? `${chosen.zoning}.${chosen.class}` : EVERYWHERE}
      onChange={(id) => {
        const [zoning, zoneClass] = id.split('.');
        onChange(id === EVERYWHERE ? null : { zoning, class: zoneClass });
      }}
      options={[
        {
          title: t('data.selection.all'),
          options: [{ id: EVERYWHERE, label: t('data.selection.zone.all') }],
        },
        ...filteredZonings(manifest).map(({ id, label, classes }) => ({
          title: text(label),
          options: classes.map((one) => ({ id: `${id}.${one.id}`, label: text(one.label) })),
        })),
      ]}
    />
  );
}
