import { useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useLanguage } from '../../../i18n/language.tsx';
import { useMapHandle } from '../../../map/map-handle.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { svgOfInsets } from '../make-figure.ts';
import { useFigure } from '../use-figure.ts';
import { useFigureScope } from '../use-figure-scope.ts';
import styles from './printed-insets.module.css';

/** What the map shows may never come: the page is then printed without its small maps. */
const MOST_WAITED_MS = 5000;

/**
 * Draws the overseas territories below the map, where that shows France as a whole, and prints the
 * page; only on paper are they seen.
 */
export function PrintedInsets({ onPrinted }: { readonly onPrinted: () => void }) {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  const handle = useMapHandle();
  const figure = useFigure(location.href);
  const scope = useFigureScope();
  const [drawn, setDrawn] = useState<string | null>(null);
  const hasStarted = useRef(false);
  const end = useRef(onPrinted);
  end.current = onPrinted;

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once, when what the map shows is there
  useEffect(() => {
    const start = async () => {
      if (hasStarted.current) return;
      hasStarted.current = true;
      const view = handle?.current;
      let address: string | null = null;
      try {
        const picture = view && figure ? await svgOfInsets(view, figure, scope) : null;
        address = picture && URL.createObjectURL(picture);
        if (address) {
          const image = new Image();
          image.src = address;
          await image.decode();
          flushSync(() => setDrawn(address));
        }
      } catch (error) {
        // A page without its small maps is better than none.
        console.error(error);
      }
      // What is printed later may be another map.
      const finish = () => {
        if (address) URL.revokeObjectURL(address);
        end.current();
      };
      window.addEventListener('afterprint', finish, { once: true });
      window.print();
    };
    if (figure) {
      void start();
      return;
    }
    const late = setTimeout(() => void start(), MOST_WAITED_MS);
    return () => clearTimeout(late);
  }, [figure === null]);

  const stage = document.querySelector('[data-stage]');
  if (!drawn || !stage) return null;
  const names = files.manifest.frames.slice(2).map(({ label }) => text(label));
  return createPortal(
    <figure className={styles.printed}>
      <img src={drawn} alt={t('share.insets', { names: names.join(', ') })} />
      <figcaption>{t('share.figure.insets')}</figcaption>
    </figure>,
    stage,
  );
}
