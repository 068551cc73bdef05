import type { FrameRecord } from '../../edition/manifest.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './map.module.css';
import type { Bounds } from './map-view.ts';

/** One click to the mainland, to Corsica and to each overseas département, at their true place. */
export function FrameButtons({
  frames,
  onFrame,
}: {
  frames: readonly FrameRecord[];
  onFrame: (bounds: Bounds) => void;
}) {
  const { t, text } = useLanguage();
  return (
    <ul className={styles.frames} aria-label={t('map.frames')}>
      {frames.map(({ id, label, bounds }) => (
        <li key={id}>
          <button type="button" onClick={() => onFrame(bounds)}>
            {text(label)}
          </button>
        </li>
      ))}
    </ul>
  );
}
