import { type BoundingBox, isInBox } from '../../core/geo/shapes/bounding-box.ts';
import type { FrameRecord } from '../../edition/manifest.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './map.module.css';

/** One click to the mainland, to Corsica and to each overseas département, at their true place. */
export function FrameButtons({
  frames,
  outlines,
  chosen = null,
  onFrame,
}: {
  frames: readonly FrameRecord[];
  /** Address of their outlines, in squares one below the other. */
  outlines: string;
  /** Bounds of the chosen territory: the button of where it lies is marked. */
  chosen?: BoundingBox | null;
  onFrame: (bounds: BoundingBox) => void;
}) {
  const { t, text } = useLanguage();
  return (
    <ul className={styles.frames} aria-label={t('map.frames')}>
      {frames.map(({ id, label, bounds }, i) => (
        <li key={id}>
          <button
            type="button"
            aria-current={isWithin(chosen, bounds) ? 'location' : undefined}
            onClick={() => onFrame(bounds)}
          >
            <span
              aria-hidden="true"
              className={styles.outline}
              style={{
                maskImage: `url("${outlines}")`,
                maskSize: `100% ${100 * frames.length}%`,
                maskPosition: `0 ${(100 * i) / (frames.length - 1)}%`,
              }}
            />
            {text(label)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whether the middle of some bounds lies in a frame. */
function isWithin(chosen: BoundingBox | null, frame: BoundingBox): boolean {
  if (!chosen) return false;
  return isInBox((chosen[0] + chosen[2]) / 2, (chosen[1] + chosen[3]) / 2, frame);
}
