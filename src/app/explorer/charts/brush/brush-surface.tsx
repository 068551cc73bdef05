import type { PointerEvent, ReactNode } from 'react';
import styles from '../charts.module.css';

type OnPointer = (event: PointerEvent<SVGSVGElement>) => void;

interface BrushSurfaceProps {
  readonly width: number;
  readonly height: number;
  /** What the drawing says without being seen. */
  readonly title: string;
  readonly onStart: OnPointer;
  readonly onMove: OnPointer;
  /** The drag ends, or is cancelled. */
  readonly onEnd: OnPointer;
  readonly onLeave?: () => void;
  readonly children: ReactNode;
}

/** A drawing that is dragged over: the pointer that begins is followed wherever it goes. */
export function BrushSurface(props: BrushSurfaceProps) {
  const { width, height, title, onStart, onMove, onEnd, onLeave, children } = props;
  const start: OnPointer = (event) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onStart(event);
  };
  return (
    <svg
      className={styles.brushed}
      width={width}
      height={height}
      onPointerDown={start}
      onPointerMove={onMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
      onPointerLeave={onLeave}
    >
      <title>{title}</title>
      {children}
    </svg>
  );
}
