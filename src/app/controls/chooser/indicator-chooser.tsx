import { useMemo, useRef, useState } from 'react';
import {
  Dialog,
  Heading,
  Input,
  Modal,
  ModalOverlay,
  SearchField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useLanguage } from '../../i18n/language.tsx';
import { useFavourites } from './favourites.ts';
import { findIndicators, searchedIndicators } from './find-indicators.ts';
import styles from './indicator-chooser.module.css';
import { type IndicatorGroup, IndicatorList } from './indicator-list.tsx';
import type { IndicatorQuestion } from './indicator-question.ts';

interface IndicatorChooserProps extends IndicatorQuestion {
  readonly onClose: () => void;
}

const everything = 'all';
const favouritesOnly = 'favourites';

/**
 * Every indicator that can be chosen, by theme and by search, each with what a reader must know
 * before choosing it. The arrow keys go from the search to the list and along it.
 */
export function IndicatorChooser({ onClose, ...question }: IndicatorChooserProps) {
  const { manifest, label, offered, onChoose } = question;
  const { t, text, format } = useLanguage();
  const [query, setQuery] = useState('');
  const [part, setPart] = useState(everything);
  const favourites = useFavourites();
  const list = useRef<HTMLDivElement>(null);
  const themes = manifest.themes.filter(({ id }) =>
    manifest.indicators.some((one) => one.theme === id && offered(one)),
  );
  const searched = useMemo(
    () => searchedIndicators(manifest.indicators.filter(offered), manifest.sources, text),
    [manifest, offered, text],
  );
  const found = findIndicators(searched, query).filter(
    ({ id, theme }) =>
      part === everything || (part === favouritesOnly ? favourites.includes(id) : theme === part),
  );
  // What was looked for comes best first; else favourites, then theme by theme.
  const byTheme = themes.map(({ id, label: title }) => ({
    title: text(title),
    indicators: found.filter(({ theme }) => theme === id),
  }));
  const liked = found.filter(({ id }) => favourites.includes(id));
  const groups: IndicatorGroup[] =
    query.trim() !== ''
      ? [{ title: t('chooser.found', { count: found.length }), indicators: found }]
      : part === everything && liked.length > 0
        ? [{ title: t('chooser.favourites'), indicators: liked }, ...byTheme]
        : byTheme;
  const choose = (id: string) => {
    onClose();
    onChoose(id);
  };
  const focusList = () => list.current?.querySelector<HTMLElement>('[data-indicator]')?.focus();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title}>
              {label}
            </Heading>
            <button type="button" className={styles.close} onClick={onClose}>
              {t('chooser.close')}
            </button>
          </header>
          <SearchField
            className={styles.search}
            aria-label={t('chooser.search')}
            value={query}
            onChange={setQuery}
            // On a phone the keys would hide the list.
            autoFocus={window.matchMedia('(pointer: fine)').matches}
            onSubmit={() => found.length > 0 && query.trim() !== '' && choose(found[0].id)}
          >
            <Input
              className={styles.input}
              placeholder={t('chooser.search.hint')}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return;
                event.preventDefault();
                focusList();
              }}
            />
          </SearchField>
          <ToggleButtonGroup
            className={styles.themes}
            aria-label={t('chooser.themes')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[part]}
            onSelectionChange={([key]) => setPart(String(key))}
          >
            <ToggleButton id={everything} className={styles.theme}>
              {t('chooser.all')}
            </ToggleButton>
            <ToggleButton id={favouritesOnly} className={styles.theme}>
              {t('chooser.favourites')}
            </ToggleButton>
            {themes.map(({ id, label: name }) => (
              <ToggleButton key={id} id={id} className={styles.theme}>
                {text(name)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <p role="status" className="visually-hidden">
            {t('chooser.count', { count: found.length, number: format.decimal(found.length, 0) })}
          </p>
          <div ref={list} className={styles.scroller}>
            {found.length > 0 ? (
              <IndicatorList {...question} groups={groups} onChoose={choose} />
            ) : (
              <p className={styles.none}>
                {query.trim() === '' ? t('chooser.noFavourite') : t('chooser.none', { query })}
                {query.trim() !== '' && part !== everything && (
                  <button
                    type="button"
                    className={styles.everywhere}
                    onClick={() => setPart(everything)}
                  >
                    {t('chooser.everywhere')}
                  </button>
                )}
              </p>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
