import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import styles from './sheet-handle.module.css';

/** Heights of the sheet that lies over the map on a phone: the sentence, the controls, everything. */
export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** A move shorter than this is a tap. */
const DRAG_FROM_PX = 6;

interface SheetHandleProps {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/**
 * Raises and lowers the sheet: by dragging, by tapping (next height, then the lowest again), or with
 * the arrow keys. Not displayed where the panels stand beside the map.
 */
export function SheetHandle({ height, onHeight }: SheetHandleProps) {
  const { t } = useLanguage();
  const drag = useRef<{ readonly fromY: number; readonly sheet: HTMLElement; moved: boolean }>(
    null,
  );
  const step = (by: number) => {
    const next = sheetHeights[sheetHeights.indexOf(height) + by];
    if (next) onHeight(next);
  };
  const start = (event: PointerEvent<HTMLButtonElement>) => {
    const sheet = event.currentTarget.parentElement;
    if (!sheet) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { fromY: event.clientY, sheet, moved: false };
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    if (!drag.current) return;
    const byPx = drag.current.fromY - event.clientY;
    if (Math.abs(byPx) >= DRAG_FROM_PX) drag.current.moved = true;
    if (drag.current.moved) drag.current.sheet.style.setProperty('--sheet-drag', `${byPx}px`);
  };
  const end = (event: PointerEvent<HTMLButtonElement>) => {
    const { current } = drag;
    if (!current?.moved) return;
    current.sheet.style.removeProperty('--sheet-drag');
    const dragged = (window.innerHeight - event.clientY) / window.innerHeight;
    onHeight(dragged > 0.72 ? 'full' : dragged > 0.36 ? 'half' : 'peek');
  };
  const click = () => {
    if (!drag.current?.moved)
      onHeight(
        height === 'full'
          ? 'peek'
          : (sheetHeights[sheetHeights.indexOf(height) + 1] as SheetHeight),
      );
    drag.current = null;
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  };
  return (
    <button
      type="button"
      className={styles.handle}
      data-sheet-handle
      aria-label={t(`sheet.${height}`)}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={click}
      onKeyDown={key}
    >
      <span className={styles.grip} />
    </button>
  );
}

/** Whether an element is the handle of a sheet, or a part of it. */
export function isSheetHandle(element: Element): boolean {
  return element.closest('[data-sheet-handle]') !== null;
}

/** How much of the bottom of an element the sheet hides, in CSS pixels; 0 where there is no sheet. */
export function sheetOverPx(element: Element | null): number {
  const handles = [...document.querySelectorAll('[data-sheet-handle]')];
  const shown = handles.find((handle) => handle.getClientRects().length > 0);
  if (!shown || !element) return 0;
  return Math.max(0, element.getBoundingClientRect().bottom - shown.getBoundingClientRect().top);
}
