import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { Language } from '../../../edition/writing/number-format.ts';
import { sheetPath } from '../../../sheet/parts/sheet-path.ts';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { isEnterForBest } from './enter-for-best.ts';
import { type Match, prepareSearch, rankMatches } from './rank-matches.ts';
import styles from './territory-search.module.css';

const LIMIT = 12;

interface TerritorySearchProps {
  readonly files: EditionFiles;
  readonly label: string;
  readonly onTerritory: (territory: { readonly level: string; readonly code: string }) => void;
  /** Adds, below the best match, a link to its sheet. */
  readonly offersSheet?: boolean;
}

interface Entry extends Match {
  readonly id: string;
  /** Address of the sheet, for an entry that leads there; null for one that is chosen. */
  readonly sheet: string | null;
}

/** Finds a territory by name, postcode, code or old code. The names load when it is first used. */
export function TerritorySearch(props: TerritorySearchProps) {
  const { files, label, onTerritory, offersSheet = false } = props;
  const { t, text, format, language } = useLanguage();
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
  const choose = ({ level, code }: Match) => {
    onTerritory({ level, code });
    setQuery('');
  };
  /** Enter is for the best match where the arrows have reached none, names still loading or not. */
  const chooseFirst = async (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const name = input.value;
    if (!isEnterForBest(event)) return;
    const names = searchable ?? (await files.search().then(prepareSearch, () => null));
    const first = names && rankMatches(names, name, 1)[0];
    if (first && input.value === name) choose(first);
  };
  return (
    <ComboBox
      className={styles.search}
      inputValue={query}
      onInputChange={setQuery}
      items={matches.flatMap((match, rank): Entry[] => {
        const id = `${match.level}-${match.code}`;
        const sheet = offersSheet && rank === 0 ? sheetAddress(match, language) : null;
        return [
          { ...match, id, sheet: null },
          ...(sheet ? [{ ...match, id: `fiche-${id}`, sheet }] : []),
        ];
      })}
      // With nothing asked there is nothing to say: the list stays closed.
      allowsEmptyCollection={query !== ''}
      menuTrigger="input"
      value={null}
      onChange={(key) => {
        const match = matches.find(({ level, code }) => `${level}-${code}` === key);
        if (match) choose(match);
      }}
    >
      <Label className="visually-hidden">{label}</Label>
      <Input
        className={styles.input}
        placeholder={label}
        onFocus={() => setWanted(true)}
        onKeyDown={chooseFirst}
      />
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
          {(match: Entry) =>
            match.sheet ? (
              <ListBoxItem
                id={match.id}
                href={match.sheet}
                textValue={t('search.sheet', { name: match.name })}
                className={styles.sheet}
              >
                {t('search.sheet', { name: match.name })}
              </ListBoxItem>
            ) : (
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
            )
          }
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function sheetAddress({ level, code }: Match, language: Language): string {
  const root = document.documentElement.dataset.root ?? './';
  return `${root}${sheetPath(level, code)}${language === 'en' ? '?langue=en' : ''}`;
}
