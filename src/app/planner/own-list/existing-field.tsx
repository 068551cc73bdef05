import { useState } from 'react';
import { Select } from '../../controls/select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { usePlanner } from '../planner-context.ts';
import { OwnFileNote } from './own-file-note.tsx';
import { OwnListField } from './own-list-field.tsx';
import { useOwnList } from './own-list-session.ts';

/** The published list, the reader's instead of it, or both; the reader's is typed or a file. */
const lists = ['published', 'own', 'own-beside', 'file', 'file-beside'] as const;
type ExistingList = (typeof lists)[number];

/** Which places are open today: the reader may know better than the published list. */
export function ExistingField() {
  const { state, service, update } = usePlanner();
  const { t, text, format } = useLanguage();
  const list = useOwnList();
  const { existing } = state;
  const isFile = existing?.places === 'file';
  const shown: ExistingList =
    existing === null
      ? 'published'
      : `${isFile ? 'file' : 'own'}${existing.isInstead ? '' : '-beside'}`;
  // A list that is being typed is none yet.
  const [typing, setTyping] = useState<ExistingList | null>(null);
  const chosen = typing ?? shown;
  const isInstead = !chosen.endsWith('-beside');
  const file = {
    name: list?.name ?? '—',
    count: format.decimal(list?.places.length ?? 0, 0),
    service: text(service.label),
  };
  return (
    <>
      <Select
        variant="field"
        label={t('planner.existing')}
        value={chosen}
        onChange={(id) => {
          const next = id as ExistingList;
          const isNextInstead = !next.endsWith('-beside');
          setTyping(null);
          if (next === 'published') update({ existing: null, closed: [] });
          else if (next.startsWith('file')) {
            update({ existing: { places: 'file', isInstead: isNextInstead }, closed: [] });
          } else if (existing && !isFile) {
            update({ existing: { ...existing, isInstead: isNextInstead }, closed: [] });
          } else setTyping(next);
        }}
        options={lists
          .filter((id) => !id.startsWith('file') || list || isFile)
          .map((id) => ({ id, label: t(`planner.existing.${id}`, file) }))}
      />
      {chosen.startsWith('file') && (
        <OwnFileNote onForgotten={() => update({ existing: null, closed: [] })} />
      )}
      {chosen.startsWith('own') && (
        <OwnListField
          places={existing && existing.places !== 'file' ? existing.places : []}
          onChange={(places) => {
            setTyping(null);
            update({ existing: { places, isInstead }, closed: [] });
          }}
        />
      )}
    </>
  );
}
