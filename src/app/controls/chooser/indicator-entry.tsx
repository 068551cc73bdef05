import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import type { LevelRecord, Manifest } from '../../../edition/manifest.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { toggleFavourite } from './favourites.ts';
import styles from './indicator-list.module.css';

interface IndicatorEntryProps {
  readonly manifest: Manifest;
  readonly level: LevelRecord;
  readonly indicator: IndicatorRecord;
  readonly isChosen: boolean;
  readonly isFavourite: boolean;
}

/** What an entry says: label, unit, definition, source, coverage; opened, all of it and its caveats. */
export function IndicatorEntry({
  manifest,
  level,
  indicator,
  isChosen,
  isFavourite,
}: IndicatorEntryProps) {
  const { t, text, format } = useLanguage();
  const [open, setOpen] = useState(false);
  const notes = useId();
  const { id, label, unit, definition, vintage, coverage, caveats, secrecy } = indicator;
  const producers = [
    ...new Set(
      indicator.sources.map(
        (source) => manifest.sources.find((one) => one.id === source)?.producer ?? source,
      ),
    ),
  ];
  const known = indicator.levels[level.id]?.known;
  return (
    <div className={styles.content}>
      <div className={styles.entry}>
        <p className={styles.label}>
          {text(label)} <span className={styles.unit}>{format.unit(unit)}</span>
          {isChosen && <span className={styles.chosen}>{t('chooser.chosen')}</span>}
        </p>
        <p className={open ? undefined : styles.cut}>{text(definition)}</p>
        <p className={styles.facts}>
          {/* What a reader brought has no source but itself. */}
          {producers.length === 0
            ? text(coverage)
            : t('chooser.source', {
                source: producers[0],
                more: open ? 0 : producers.length - 1,
                vintage: format.vintage(vintage),
              })}
          {' · '}
          {known === undefined
            ? t('chooser.unknownHere', { level: text(level.plural) })
            : known === level.count
              ? t('chooser.knownEverywhere', {
                  count: format.decimal(known, 0),
                  level: text(level.plural),
                })
              : t('chooser.known', {
                  known: format.decimal(known, 0),
                  count: format.decimal(level.count, 0),
                  level: text(level.plural),
                })}
        </p>
        {open && (
          <ul id={notes} className={styles.notes}>
            {producers.length > 1 && (
              <li>{t('chooser.sources', { sources: producers.join(', ') })}</li>
            )}
            <li>{t('indicator.coverage', { coverage: text(coverage) })}</li>
            {indicator.comparableWithin === 'region' && <li>{t('indicator.withinRegion')}</li>}
            {secrecy && <li>{text(secrecy)}</li>}
            {caveats.map((caveat) => (
              <li key={caveat.fr}>{text(caveat)}</li>
            ))}
          </ul>
        )}
      </div>
      <Button
        className={styles.action}
        aria-expanded={open}
        aria-controls={open ? notes : undefined}
        onPress={() => setOpen(!open)}
      >
        {t('chooser.details')}
      </Button>
      <Button
        className={`${styles.action} ${styles.star}`}
        aria-label={t('chooser.favourite', { indicator: text(label) })}
        aria-pressed={isFavourite}
        onPress={() => toggleFavourite(id)}
      >
        <span aria-hidden="true">{isFavourite ? '★' : '☆'}</span>
      </Button>
    </div>
  );
}
