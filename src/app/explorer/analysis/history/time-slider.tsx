import { useRef } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import type { Snapshot } from './load-history.ts';
import styles from './time-slider.module.css';

/** Chooses the list whose places and distances the map shows. */
export function TimeSlider({ snapshots }: { readonly snapshots: readonly Snapshot[] }) {
  const { service, update } = useExplorer();
  const { t, text, format } = useLanguage();
  const shown = snapshots.findIndex((one) => one.service.id === service.id);
  const position = shown < 0 ? snapshots.length - 1 : shown;
  const drag = useRef<'none' | 'start' | 'on'>('none');
  const choose = (next: number) => {
    const { id } = snapshots[next].service;
    // A drag is one step back, whatever dates it went by.
    update(
      { service: id, points: [id], indicator: null },
      drag.current === 'on' ? 'replace' : 'push',
    );
    if (drag.current === 'start') drag.current = 'on';
  };
  const named = ({ network, date }: Snapshot) => `${text(network)}, ${format.vintage(date)}`;
  return (
    <fieldset className={styles.slider}>
      <legend>{t('history.slider')}</legend>
      <input
        type="range"
        min={0}
        max={snapshots.length - 1}
        step={1}
        value={position}
        aria-label={t('history.slider')}
        aria-valuetext={named(snapshots[position])}
        onPointerDown={() => {
          drag.current = 'start';
        }}
        onPointerUp={() => {
          drag.current = 'none';
        }}
        onPointerCancel={() => {
          drag.current = 'none';
        }}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      />
      <ol className={styles.dates}>
        {snapshots.map((snapshot, i) => (
          <li key={snapshot.service.id}>
            <button
              type="button"
              aria-pressed={i === shown}
              title={named(snapshot)}
              onClick={() => choose(i)}
            >
              {snapshot.date.slice(0, 4)}
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className={styles.shown}>
        {shown < 0 ? t('history.notShown') : t('history.shown', { list: named(snapshots[shown]) })}
      </p>
    </fieldset>
  );
}
