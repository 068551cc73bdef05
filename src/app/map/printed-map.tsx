import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../i18n/language.tsx';
import styles from './printed-map.module.css';
import { scaleBar } from './screen-projection.ts';
import type { MapView } from './view/map-view.ts';

interface Printed {
  readonly picture: HTMLCanvasElement;
  /** Width of the picture over its height. */
  readonly aspect: number;
  /** A round distance, and its share of the width. */
  readonly scale: { readonly km: number; readonly share: number };
}

/** The scale is at most that share of the width. */
const SCALE_SHARE = 0.16;

/**
 * The map on paper, whatever asks to print. Browsers print what WebGL has drawn as an empty frame,
 * and at the size that it has on the screen: a copy takes its place, as wide as the page lets it,
 * with the scale that it then has.
 */
export function PrintedMap({ view }: { readonly view: MapView | null }) {
  const { format } = useLanguage();
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => {
    if (!view) return;
    const onBefore = () => flushSync(() => setPrinted(printedOf(view)));
    const onAfter = () => setPrinted(null);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, [view]);
  if (!printed) return null;
  const { picture, aspect, scale } = printed;
  return (
    <div
      className={styles.printed}
      style={{ ['--aspect' as string]: aspect }}
      ref={(frame) => frame?.prepend(picture)}
      data-testid="printed-map"
    >
      <span className={styles.scale} style={{ width: `${100 * scale.share}%` }}>
        {`${scale.km} ${format.unit('km')}`}
      </span>
    </div>
  );
}

function printedOf(view: MapView): Printed | null {
  const { width, height } = view.size();
  if (width === 0 || height === 0) return null;
  const scale = scaleBar({ ...view.camera(), width, height }, SCALE_SHARE * width);
  return {
    picture: view.pictureAtOnce(),
    aspect: width / height,
    scale: { km: scale.km, share: scale.px / width },
  };
}
