import { useState } from 'react';
import { Select } from '../controls/select.tsx';
import { useLanguage } from '../i18n/language.tsx';
import { formatOwnPlace, parseOwnPlace } from './address/own-place-code.ts';
import { demandWords } from './demand-words.ts';
import {
  type CandidateChoice,
  type DemandTerm,
  type EquityGoal,
  type NetworkRule,
  networkRules,
  type OwnPlace,
  peopleGroups,
} from './model/plan.ts';
import { NumberWord } from './number-word.tsx';
import { OwnFileNote } from './own-list/own-file-note.tsx';
import { useOwnList } from './own-list/own-list-session.ts';
import styles from './planner.module.css';
import { usePlanner } from './planner-context.ts';

/** Possible places, existing places, equity: folded, since the question works without them. */
export function PlanSettings() {
  const { plan, update } = usePlanner();
  const { t } = useLanguage();
  const { question } = plan;
  if (question === 'close') return null;
  const isMix = plan.demand.length > 1 || plan.demand[0].factor !== 1;
  return (
    <>
      {isMix && <DemandMix />}
      <details className={styles.details}>
        <summary>{t('planner.settings')}</summary>
        <div className={styles.fields}>
          <CandidateField />
          <Select
            variant="field"
            label={t('planner.network')}
            value={plan.network}
            onChange={(id) => update({ network: id as NetworkRule })}
            options={networkRules.map((id) => ({ id, label: t(`planner.network.${id}`) }))}
          />
          {(question === 'cover' || question === 'offices') && plan.network === 'kept' && (
            <EquityField />
          )}
        </div>
      </details>
    </>
  );
}

/** Each term of the demand with its factor. */
function DemandMix() {
  const { files, plan, update } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const counts = files.manifest.indicators
    .filter(
      ({ id, aggregation, levels }) =>
        aggregation === 'sum' && levels.commune && id !== 'population',
    )
    .map(({ id }) => id);
  const options = [...peopleGroups, ...counts].map((id) => ({
    id,
    label: demandWords([{ of: id, factor: 1 }], files.manifest, language).noun(2),
  }));
  const change = (rank: number, term: Partial<DemandTerm> | null) =>
    update({
      demand: plan.demand.flatMap((one, place) =>
        place !== rank ? [one] : term ? [{ ...one, ...term }] : [],
      ),
    });
  const unused = options.find(({ id }) => !plan.demand.some(({ of }) => of === id));
  return (
    <fieldset className={styles.mix}>
      <legend>{t('planner.demand.mix.edit')}</legend>
      {plan.demand.map(({ of, factor }, rank) => (
        <div key={of} className={styles.term}>
          <NumberWord
            label={t('planner.demand.factor')}
            value={factor}
            onChange={(value) => value > 0 && change(rank, { factor: value })}
            isDecimal
          />
          <span>×</span>
          <Select
            variant="inline"
            label={t('planner.demand')}
            value={of}
            onChange={(id) => change(rank, { of: id })}
            options={options.filter(
              ({ id }) => id === of || !plan.demand.some((term) => term.of === id),
            )}
          />
          {plan.demand.length > 1 && (
            <button
              type="button"
              className={styles.link}
              aria-label={t('planner.places.remove', {
                name: options.find(({ id }) => id === of)?.label ?? of,
              })}
              onClick={() => change(rank, null)}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {unused && (
        <button
          type="button"
          className={styles.link}
          onClick={() => update({ demand: [...plan.demand, { of: unused.id, factor: 1 }] })}
        >
          {t('planner.demand.add')}
        </button>
      )}
    </fieldset>
  );
}

const OWN = 'own';
const FILE = 'file';

function CandidateField() {
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
      {isFile && <OwnFileNote />}
      {own && (
        <OwnListField places={candidates.kind === 'own' && !isFile ? candidates.places : []} />
      )}
    </>
  );
}

function OwnListField({ places }: { places: readonly OwnPlace[] }) {
  const { update } = usePlanner();
  const { t } = useLanguage();
  const [typed, setTyped] = useState(places.map(formatOwnPlace).join(', '));
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const wrong = parts.filter((part) => !parseOwnPlace(part));
  return (
    <label className={styles.field}>
      <span className={styles.label}>{t('planner.candidates.list')}</span>
      <textarea
        rows={3}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          const read = parts.flatMap((part) => parseOwnPlace(part) ?? []);
          if (read.length > 0) update({ candidates: { kind: 'own', places: read } });
        }}
      />
      {wrong.length > 0 && (
        <span className={styles.wrong}>
          {t('planner.candidates.list.wrong', { parts: wrong.slice(0, 5).join(', ') })}
        </span>
      )}
    </label>
  );
}

const DEFAULT_PERCENT = 15;

function EquityField() {
  const { plan, update } = usePlanner();
  const { t } = useLanguage();
  const { equity } = plan;
  return (
    <>
      <Select
        variant="field"
        label={t('planner.equity')}
        value={equity?.group ?? 'none'}
        onChange={(id) =>
          update({
            equity:
              id === 'none'
                ? null
                : {
                    group: id as EquityGoal['group'],
                    percent: equity?.percent ?? DEFAULT_PERCENT,
                  },
          })
        }
        options={(['none', 'qpv', 'rural'] as const).map((id) => ({
          id,
          label: t(`planner.equity.${id}`),
        }))}
      />
      {equity && (
        <p className={styles.field}>
          <span className={styles.label}>{t('planner.equity.percent')}</span>
          <NumberWord
            label={t('planner.equity.percent')}
            value={equity.percent}
            onChange={(percent) =>
              percent > 0 && percent <= 100 && update({ equity: { ...equity, percent } })
            }
            isDecimal
          />
        </p>
      )}
    </>
  );
}
