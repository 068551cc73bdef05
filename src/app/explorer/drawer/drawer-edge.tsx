import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './drawer.module.css';

const KEPT_AS = 'ecarts.drawer-height';
const percents = { least: 20, initial: 42, most: 85 };
const KEY_STEP = 5;

function keptPercent(): number {
  try {
    return within(Number(localStorage.getItem(KEPT_AS)) || percents.initial);
  } catch {
    // Storage may be refused: the drawer then opens at its first height.
    return percents.initial;
  }
}

function within(percent: number): number {
  return Math.round(Math.min(percents.most, Math.max(percents.least, percent)));
}

/** The upper edge of the drawer, dragged or moved with the arrow keys; its place is kept. */
export function DrawerEdge() {
  const { t } = useLanguage();
  const edge = useRef<HTMLDivElement>(null);
  const [percent, setPercent] = useState(keptPercent);
  // The height belongs to the column of the map, of which the drawer is a row.
  useLayoutEffect(() => {
    const stage = edge.current?.closest<HTMLElement>('[data-stage]');
    stage?.style.setProperty('--drawer-height', `${percent}%`);
  }, [percent]);
  const set = (next: number) => {
    setPercent(within(next));
    try {
      localStorage.setItem(KEPT_AS, String(within(next)));
    } catch {
      // As above: nothing is kept.
    }
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const stage = event.currentTarget.closest('[data-stage]');
    if (!stage || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { bottom, height } = stage.getBoundingClientRect();
    set((100 * (bottom - event.clientY)) / height);
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(percent + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      ref={edge}
      role="separator"
      aria-orientation="horizontal"
      aria-label={t('drawer.height')}
      aria-valuenow={percent}
      aria-valuemin={percents.least}
      aria-valuemax={percents.most}
      tabIndex={0}
      className={styles.edge}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={key}
    />
  );
}
