import { useMemo, useState } from 'react';
import { PlainSelect } from '../../controls/plain-select.tsx';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './filters.module.css';

/** Keeps what lies in one territory: first of which level, then which one. */
export function WithinFilter() {
  const { files, state, update, level } = useExplorer();
  const { t, text, language } = useLanguage();
  const containers = files.manifest.levels
    .filter(({ id, count }) => count > 1 && !['commune', 'qpv', level.id].includes(id))
    .toSorted((a, b) => b.order - a.order);
  const [ref] = state.withinFilter;
  const [chosen, setChosen] = useState<string | null>(null);
  const container =
    containers.find(({ id }) => id === (chosen ?? ref?.level ?? 'departement')) ?? containers[0];
  const loaded = useLoaded(container?.id ?? null, () => files.levelIndex(container));
  const options = useMemo(() => {
    if (loaded.status !== 'ready') return [];
    const { codes, names, level: of } = loaded.content;
    const { compare } = new Intl.Collator(language);
    return codes
      .map((code, i) => ({
        id: code,
        label: of === 'departement' ? `${names[i]} (${code})` : names[i],
      }))
      .sort((a, b) => compare(a.label, b.label));
  }, [loaded, language]);
  if (!container) return null;
  return (
    <div className={styles.pair}>
      <PlainSelect
        label={t('filters.place')}
        value={container.id}
        onChange={(id) => {
          setChosen(id);
          if (ref) update({ withinFilter: [] });
        }}
        options={containers.map(({ id, label }) => ({ id, label: text(label) }))}
      />
      <PlainSelect
        label={t('filters.which')}
        value={ref?.level === container.id ? ref.code : ''}
        placeholder={t('filters.anywhere')}
        onChange={(code) => update({ withinFilter: code ? [{ level: container.id, code }] : [] })}
        options={options}
      />
    </div>
  );
}
