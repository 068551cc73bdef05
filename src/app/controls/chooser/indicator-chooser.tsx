import { useRef } from 'react';
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
import type { Manifest } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './indicator-chooser.module.css';
import { IndicatorList } from './indicator-list.tsx';
import type { IndicatorQuestion } from './indicator-question.ts';
import { everything, favouritesOnly, useFoundIndicators } from './use-found-indicators.ts';

interface IndicatorChooserProps extends IndicatorQuestion {
  readonly onClose: () => void;
}

/**
 * Every indicator that can be chosen, by theme and by search, each with what a reader must know
 * before choosing it. The arrow keys go from the search to the list and along it.
 */
export function IndicatorChooser({ onClose, ...question }: IndicatorChooserProps) {
  const { label, onChoose } = question;
  const { t, format } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const { query, setQuery, part, setPart, themes, found, groups } = useFoundIndicators(question);
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
          <ThemeChoice themes={themes} part={part} onPart={setPart} />
          <p role="status" className="visually-hidden">
            {t('chooser.count', { count: found.length, number: format.decimal(found.length, 0) })}
          </p>
          <div ref={list} className={styles.scroller}>
            {found.length > 0 ? (
              <IndicatorList {...question} groups={groups} onChoose={choose} />
            ) : (
              <NothingFound query={query} part={part} onPart={setPart} />
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface PartProps {
  readonly part: string;
  readonly onPart: (part: string) => void;
}

/** All indicators, the reader's favourites, or those of a theme. */
function ThemeChoice({ themes, part, onPart }: PartProps & Pick<Manifest, 'themes'>) {
  const { t, text } = useLanguage();
  return (
    <ToggleButtonGroup
      className={styles.themes}
      aria-label={t('chooser.themes')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[part]}
      onSelectionChange={([key]) => onPart(String(key))}
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
  );
}

/** Why the list is empty; a search in one part of it can go on in all of them. */
function NothingFound({ query, part, onPart }: PartProps & { readonly query: string }) {
  const { t } = useLanguage();
  if (query.trim() === '') return <p className={styles.none}>{t('chooser.noFavourite')}</p>;
  return (
    <p className={styles.none}>
      {t('chooser.none', { query })}
      {part !== everything && (
        <button type="button" className={styles.everywhere} onClick={() => onPart(everything)}>
          {t('chooser.everywhere')}
        </button>
      )}
    </p>
  );
}
