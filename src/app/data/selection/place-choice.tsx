import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import type { placesWithin } from './kept-positions.ts';
import styles from './selection.module.css';
import type { Place } from './selection.ts';

interface PlaceChoiceProps {
  /** Levels of which the reader may choose territories. */
  readonly offered: Awaited<ReturnType<typeof placesWithin>>;
  /** A list a place; null: one where nothing is chosen yet. */
  readonly chosen: readonly (Place | null)[];
  readonly onChange: (places: readonly (Place | null)[]) => void;
}

const none = '';
const idOf = ({ level, code }: Place) => `${level} ${code}`;

/** The territories that a selection keeps, or within which: a list each, and a button for one more. */
export function PlaceChoice({ offered, chosen, onChange }: PlaceChoiceProps) {
  const { t, text } = useLanguage();
  const find = (id: string) =>
    offered.flatMap(({ places }) => places).find((place) => idOf(place) === id) ?? null;
  const nothing = (position: number) => ({
    title: t('data.selection.all'),
    options: [
      {
        id: none,
        label: t(position === 0 ? 'data.selection.everywhere' : 'data.selection.none'),
      },
    ],
  });
  const groups = offered.map(({ label, places }) => ({
    title: text(label),
    options: places.map((place) => ({ id: idOf(place), label: place.name })),
  }));
  return (
    <>
      {chosen.map((place, position) => (
        <PlainSelect
          // biome-ignore lint/suspicious/noArrayIndexKey: the lists are told apart by their rank alone
          key={position}
          label={
            position === 0
              ? t('data.selection.place')
              : t('data.selection.place.other', { rank: position + 1 })
          }
          value={place ? idOf(place) : none}
          onChange={(id) => onChange(chosen.map((each, i) => (i === position ? find(id) : each)))}
          options={[nothing(position), ...groups]}
        />
      ))}
      {chosen.at(-1) && (
        <button type="button" className={styles.add} onClick={() => onChange([...chosen, null])}>
          {t('data.selection.add')}
        </button>
      )}
    </>
  );
}
