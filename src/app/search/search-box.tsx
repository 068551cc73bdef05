import { useDeferredValue, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLoaded } from '../explorer/use-loaded.ts';
import { useLanguage } from '../i18n/language.tsx';
import { prepareSearch, rankMatches } from './rank-matches.ts';
import styles from './search-box.module.css';

const LIMIT = 12;

/** Finds the territory that the explorer shows. */
export function SearchBox() {
  const { files, update } = useExplorer();
  const { t } = useLanguage();
  return (
    <TerritorySearch
      files={files}
      label={t('search.label')}
      onTerritory={(territory) => update({ territory })}
    />
  );
}

interface TerritorySearchProps {
  readonly files: EditionFiles;
  readonly label: string;
  readonly onTerritory: (territory: { readonly level: string; readonly code: string }) => void;
}

/** Finds a territory by name, postcode, code or old code. The names load when it is first used. */
export function TerritorySearch({ files, label, onTerritory }: TerritorySearchProps) {
  const { t, text, format } = useLanguage();
  const [wanted, setWanted] = useState(false);
  const [query, setQuery] = useState('');
  const loaded = useLoaded(wanted ? 'search' : null, () => files.search().then(prepareSearch));
  const searchable = loaded.status === 'ready' ? loaded.content : null;
  const asked = useDeferredValue(query);
  const matches = useMemo(
    () => (searchable ? rankMatches(searchable, asked, LIMIT) : []),
    [searchable, asked],
  );
  const levelLabel = (id: string) => {
    const level = files.manifest.levels.find((one) => one.id === id);
    return level ? text(level.label) : id;
  };
  return (
    <ComboBox
      className={styles.search}
      inputValue={query}
      onInputChange={setQuery}
      items={matches.map((match) => ({ ...match, id: `${match.level}-${match.code}` }))}
      // With nothing asked there is nothing to say: the list stays closed.
      allowsEmptyCollection={query !== ''}
      menuTrigger="input"
      value={null}
      onChange={(key) => {
        const match = matches.find(({ level, code }) => `${level}-${code}` === key);
        if (!match) return;
        onTerritory({ level: match.level, code: match.code });
        setQuery('');
      }}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input className={styles.input} placeholder={label} onFocus={() => setWanted(true)} />
      <Popover className={styles.popover}>
        <ListBox
          className={styles.list}
          renderEmptyState={() => (
            <p className={styles.empty}>
              {loaded.status === 'failed'
                ? t('search.failed')
                : searchable
                  ? matches.length === 0 && asked === query && t('search.none', { query })
                  : t('search.loading')}
            </p>
          )}
        >
          {(match: (typeof matches)[number] & { id: string }) => (
            <ListBoxItem id={match.id} textValue={match.name} className={styles.item}>
              <span className={styles.name}>{match.name}</span>
              <span className={styles.hint}>
                {levelLabel(match.level)}
                {match.hint && `, ${match.hint}`}
                {match.oldCode && `, ${t('search.oldCode', { code: match.oldCode })}`}
              </span>
              <span className={styles.population}>
                {match.population > 0 && format.decimal(match.population, 0)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
