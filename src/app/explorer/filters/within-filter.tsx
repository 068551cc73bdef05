import { useMemo, useState } from 'react';
import type { LevelRecord } from '../../../edition/manifest.ts';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import type { TerritoryRef } from '../../state/parameters/view/territory.ts';
import { useExplorer } from '../explorer-context.ts';
import styles from './filters.module.css';
import { replaceAt } from './replace-at.ts';

/** Keeps what lies in any of some territories, each chosen by its level, then by name. */
export function WithinFilter() {
  const { files, state, update, level } = useExplorer();
  const { withinFilter } = state;
  const [nextLevel, setNextLevel] = useState('departement');
  const containers = files.manifest.levels
    .filter(({ id, count }) => count > 1 && !['commune', 'qpv', level.id].includes(id))
    .toSorted((a, b) => b.order - a.order);
  const rows = [...withinFilter, null];
  return rows.map((ref, at) => {
    const set = (next: TerritoryRef | null) =>
      update({ withinFilter: replaceAt(withinFilter, at, next) });
    return (
      <WithinRow
        // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps the focus when what it holds changes
        key={at}
        isFirst={at === 0}
        containers={containers}
        levelId={ref?.level ?? nextLevel}
        code={ref?.code ?? ''}
        // A territory of one level is none of another: its row goes, and the next one has that level.
        onLevel={(id) => {
          setNextLevel(id);
          if (ref) set(null);
        }}
        onChoose={set}
      />
    );
  });
}

interface WithinRowProps {
  readonly isFirst: boolean;
  readonly containers: readonly LevelRecord[];
  readonly levelId: string;
  readonly code: string;
  readonly onLevel: (id: string) => void;
  readonly onChoose: (ref: TerritoryRef | null) => void;
}

function WithinRow({ isFirst, containers, levelId, code, onLevel, onChoose }: WithinRowProps) {
  const { files } = useExplorer();
  const { t, text, language } = useLanguage();
  const container =
    containers.find(({ id }) => id === levelId) ??
    files.manifest.levels.find(({ id }) => id === levelId) ??
    containers[0];
  const loaded = useLoaded(container?.id ?? null, () => files.levelIndex(container));
  const options = useMemo(() => {
    if (loaded.status !== 'ready') return [];
    const { codes, names, level: of } = loaded.content;
    const { compare } = new Intl.Collator(language);
    return codes
      .map((id, i) => ({ id, label: of === 'departement' ? `${names[i]} (${id})` : names[i] }))
      .sort((a, b) => compare(a.label, b.label));
  }, [loaded, language]);
  if (!container) return null;
  const offered = containers.includes(container) ? containers : [container, ...containers];
  return (
    <div className={styles.pair}>
      <PlainSelect
        label={t(isFirst ? 'filters.place' : 'filters.orPlace')}
        value={container.id}
        onChange={onLevel}
        options={offered.map(({ id, label }) => ({ id, label: text(label) }))}
      />
      <PlainSelect
        label={t('filters.which')}
        value={code}
        placeholder={t(isFirst ? 'filters.anywhere' : 'filters.noOther')}
        onChange={(chosen) => onChoose(chosen ? { level: container.id, code: chosen } : null)}
        options={options}
      />
      {loaded.status === 'failed' && <Failure error={loaded.error} retry={loaded.retry} />}
    </div>
  );
}
