import { useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './share.module.css';

/**
 * Prints the page; below its map, where that shows France as a whole, the overseas territories.
 *
 * @param insets draws them; null where there are none
 */
export function PrintButton({ insets }: { readonly insets: () => Promise<Blob | null> }) {
  const { files } = useExplorer();
  const { t, text } = useLanguage();
  const [drawn, setDrawn] = useState<string | null>(null);
  const print = async () => {
    // A page without its small maps is better than none.
    const picture = await insets().catch((error: unknown) => {
      console.error(error);
      return null;
    });
    if (picture) {
      const address = URL.createObjectURL(picture);
      const image = new Image();
      image.src = address;
      await image.decode();
      // What is printed later may be another map.
      window.addEventListener(
        'afterprint',
        () => {
          setDrawn(null);
          URL.revokeObjectURL(address);
        },
        { once: true },
      );
      flushSync(() => setDrawn(address));
    }
    window.print();
  };
  const stage = document.querySelector('[data-stage]');
  const names = files.manifest.frames.slice(2).map(({ label }) => text(label));
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void print()}>
        {t('share.print')}
      </button>
      {drawn &&
        stage &&
        createPortal(
          <figure className={styles.printed}>
            <img src={drawn} alt={t('share.insets', { names: names.join(', ') })} />
            <figcaption>{t('share.figure.insets')}</figcaption>
          </figure>,
          stage,
        )}
    </>
  );
}
