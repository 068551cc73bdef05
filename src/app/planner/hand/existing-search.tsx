import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import { isEnterForBest } from '../../controls/search/enter-for-best.ts';
import styles from '../../controls/search/territory-search.module.css';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { usePlanner } from '../planner-context.ts';
import { findExisting, searchedPlaces } from './find-existing.ts';

const LIMIT = 30;

/** Closes a place of today, or opens it again, by its name, address or commune: without the map. */
export function ExistingSearch({ existing }: { existing: Loaded<PointsFile> }) {
  const { files, state, service, update } = usePlanner();
  const { t, text } = useLanguage();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const [wanted, setWanted] = useState(false);
  const level = files.manifest.levels.find(({ id }) => id === 'commune');
  const communes = useLoaded(wanted && level ? level.id : null, () => files.levelIndex(level!));
  const places = existing.status === 'ready' ? existing.content : null;
  const index = communes.status === 'ready' ? communes.content : null;
  const searched = useMemo(() => {
    if (!places || !index) return null;
    return searchedPlaces(places, new Map(index.codes.map((code, i) => [code, index.names[i]])));
  }, [places, index]);
  const found = useMemo(
    () => (searched ? findExisting(searched, asked, LIMIT) : []),
    [searched, asked],
  );
  const label = t('planner.scenario.closePlace', { service: text(service.label) });
  const toggle = (id: string) => {
    const others = state.closed.filter((one) => one !== id);
    update({ closed: others.length < state.closed.length ? others : [...state.closed, id] });
    setQuery('');
  };
  /** What Enter was pressed on: the best match is for it, once the places and their communes are there. */
  const [entered, setEntered] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed after it asks for nothing
  useEffect(() => {
    if (entered === null || !searched) return;
    setEntered(null);
    const [first] = query === entered ? findExisting(searched, entered, 1) : [];
    if (first !== undefined && places) toggle(places.ids[first]);
  }, [entered, searched]);
  return (
    <ComboBox
      className={styles.search}
      inputValue={query}
      onInputChange={setQuery}
      items={found.map((rank) => ({ id: places?.ids[rank] ?? '', rank }))}
      allowsEmptyCollection={query !== ''}
      menuTrigger="input"
      value={null}
      onChange={(id) => id !== null && toggle(String(id))}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input
        className={styles.input}
        placeholder={label}
        onFocus={() => setWanted(true)}
        onKeyDown={(event) => {
          if (isEnterForBest(event)) setEntered(event.currentTarget.value);
        }}
      />
      <Popover className={styles.popover}>
        <ListBox
          className={styles.list}
          renderEmptyState={() => (
            <p className={styles.empty}>
              {searched === null
                ? t('search.loading')
                : found.length === 0 && asked === query && t('planner.scenario.noPlace', { query })}
            </p>
          )}
        >
          {({ id, rank }: { id: string; rank: number }) => (
            <ListBoxItem id={id} textValue={places?.names[rank] ?? id} className={styles.item}>
              <span className={styles.name}>{places?.names[rank]}</span>
              <span className={styles.hint}>{searched?.hints[rank]}</span>
              <span className={styles.population}>
                {t(
                  state.closed.includes(id)
                    ? 'planner.scenario.reopenIt'
                    : 'planner.scenario.closeIt',
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
