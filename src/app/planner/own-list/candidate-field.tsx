import { useState } from 'react';
import { Select } from '../../controls/select.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { MOST_OWN_CANDIDATES } from '../address/planner-address.ts';
import type { CandidateChoice } from '../model/plan.ts';
import { usePlanner } from '../planner-context.ts';
import { OwnFileNote } from './own-file-note.tsx';
import { OwnListField } from './own-list-field.tsx';
import { useOwnList } from './own-list-session.ts';

const OWN = 'own';
const FILE = 'file';

/** Where new places may be opened. */
export function CandidateField() {
  const { files, plan, state, update } = usePlanner();
  const { t, text, format } = useLanguage();
  const { candidates } = plan;
  const isFile = state.candidates === FILE;
  const list = useOwnList();
  const services = files.manifest.services.filter(
    ({ role, id }) => role === 'current' && id !== plan.service,
  );
  const keyOf = (choice: CandidateChoice) =>
    choice.kind === 'places' ? `places:${choice.services.join(',')}` : choice.kind;
  const key = isFile ? FILE : keyOf(candidates);
  const options = [
    { id: 'communes', label: t('planner.candidates.communes') },
    { id: 'post-offices', label: t('planner.candidates.post-offices') },
    ...services.map(({ id, label }) => ({
      id: `places:${id}`,
      label: t('planner.candidates.places', { service: text(label) }),
    })),
    { id: OWN, label: t('planner.candidates.own') },
    ...(list || isFile
      ? [
          {
            id: FILE,
            label: t('planner.candidates.file', {
              name: list?.name ?? '—',
              count: format.decimal(list?.places.length ?? 0, 0),
            }),
          },
        ]
      : []),
  ];
  const [own, setOwn] = useState(candidates.kind === 'own' && !isFile);
  const known = options.some(({ id }) => id === key)
    ? options
    : [...options, { id: key, label: t('planner.candidates.places', { service: key.slice(7) }) }];
  return (
    <>
      <Select
        variant="field"
        label={t('planner.candidates')}
        value={own ? OWN : key}
        onChange={(id) => {
          setOwn(id === OWN);
          if (id === FILE) update({ candidates: FILE });
          else if (id === 'communes') update({ candidates: { kind: 'communes' } });
          else if (id === 'post-offices') update({ candidates: { kind: 'post-offices' } });
          else if (id.startsWith('places:')) {
            update({ candidates: { kind: 'places', services: id.slice(7).split(',') } });
          }
        }}
        options={known}
      />
      {isFile && (
        <OwnFileNote most={MOST_OWN_CANDIDATES} onForgotten={() => update({ candidates: null })} />
      )}
      {own && (
        <OwnListField
          places={candidates.kind === 'own' && !isFile ? candidates.places : []}
          onChange={(places) => update({ candidates: { kind: 'own', places } })}
        />
      )}
    </>
  );
}
