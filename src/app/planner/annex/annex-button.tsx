import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { useMapHandle } from '../../map/map-handle.tsx';
import { Annex, type AnnexProps } from './annex.tsx';
import { printPicture } from './print-picture.ts';

/** Prints the answer as an annex of the territory's sheet: one or two A4 pages. */
export function AnnexButton(props: Omit<AnnexProps, 'picture'>) {
  const { t } = useLanguage();
  const handle = useMapHandle();
  const [picture, setPicture] = useState<string | null | undefined>(undefined);
  const isPrinting = picture !== undefined;
  useEffect(() => {
    if (!isPrinting) return;
    const root = document.documentElement;
    root.dataset.annex = 'true';
    const done = () => setPicture(undefined);
    window.addEventListener('afterprint', done);
    return () => {
      delete root.dataset.annex;
      window.removeEventListener('afterprint', done);
    };
  }, [isPrinting]);
  const print = async () => {
    const view = handle?.current;
    // Without a map the annex is words and tables.
    const drawn = view ? await printPicture(view).catch(() => null) : null;
    flushSync(() => setPicture(drawn));
    await document.querySelector<HTMLImageElement>('[data-annex-map]')?.decode();
    window.print();
  };
  return (
    <>
      <button type="button" className={buttonStyles.button} onClick={() => void print()}>
        {t('planner.annex.print')}
      </button>
      {isPrinting && createPortal(<Annex {...props} picture={picture} />, document.body)}
    </>
  );
}
