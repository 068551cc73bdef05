import type { FrameRecord } from '../../edition/manifest.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './map.module.css';
import type { Bounds } from './map-view.ts';

/** One click to the mainland, to Corsica and to each overseas département, at their true place. */
export function FrameButtons({
  frames,
  chosen = null,
  onFrame,
}: {
  frames: readonly FrameRecord[];
  /** Bounds of the chosen territory: the button of where it lies is marked. */
  chosen?: Bounds | null;
  onFrame: (bounds: Bounds) => void;
}) {
  const { t, text } = useLanguage();
  return (
    <ul className={styles.frames} aria-label={t('map.frames')}>
      {frames.map(({ id, label, bounds }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={isWithin(chosen, bounds) ? 'location' : undefined}
            onClick={() => onFrame(bounds)}
          >
            {text(label)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whether the middle of some bounds lies in a frame. */
function isWithin(chosen: Bounds | null, [west, south, east, north]: Bounds): boolean {
  if (!chosen) return false;
  const longitude = (chosen[0] + chosen[2]) / 2;
  const latitude = (chosen[1] + chosen[3]) / 2;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
