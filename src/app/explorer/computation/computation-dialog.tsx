import { useEffect, useId, useRef } from 'react';
import { pageWords } from '../../../sheet/indicator/indicator-context.ts';
import { indicatorPath, languageQuery } from '../../../sheet/indicator/page-address.ts';
import { ComputationNotes } from '../../../sheet/indicator/parts/computation-notes.tsx';
import { FigureAgain } from '../../../sheet/indicator/parts/figure-again.tsx';
import { SourceList } from '../../../sheet/indicator/parts/source-list.tsx';
import { Copyable } from '../../controls/copyable.tsx';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import { useExplorer } from '../explorer-context.ts';
import styles from './computation.module.css';
import type { ComputedFigure } from './computed-figure.ts';

interface ComputationDialogProps {
  readonly figure: ComputedFigure;
  readonly onClose: () => void;
}

/** Definition, formula, queries and sources of a number, and how to find it again elsewhere. */
export default function ComputationDialog({ figure, onClose }: ComputationDialogProps) {
  const { t, text, language } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const root = document.documentElement.dataset.root ?? './';
  const { indicator } = figure;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog by Escape already
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div className={styles.content}>
        <div className={styles.bar}>
          <h2 id={title} className={styles.title}>
            {t('computation.title')}
          </h2>
          <button type="button" className={styles.link} onClick={() => dialog.current?.close()}>
            {t('computation.close')}
          </button>
        </div>
        <p className={styles.figureName}>
          {text(indicator.label)} — {figure.name} : <strong>{figure.value}</strong>
        </p>
        <p>{text(indicator.definition)}</p>
        <Computation figure={figure} />
        <p>
          <a href={`${root}${indicatorPath(indicator.id)}${languageQuery(language)}`}>
            {t('indicator.page')}
          </a>
        </p>
      </div>
    </dialog>
  );
}

function Computation({ figure }: { figure: ComputedFigure }) {
  const { files } = useExplorer();
  const { language } = useLanguage();
  const loaded = useLoaded('computations', () => files.computations());
  const { manifest, root } = files;
  const { indicator, name, value, query } = figure;
  const words = pageWords(language);
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <div className={styles.waiting} aria-busy="true" />;
  const computation = loaded.content.indicators[indicator.id];
  return (
    <>
      {computation && (
        <ComputationNotes
          words={words}
          edition={manifest.id}
          indicator={indicator}
          computation={computation}
          staging={{}}
          Code={Copyable}
        />
      )}
      <FigureAgain
        words={words}
        name={name}
        value={value}
        query={query}
        address={new URL(`${manifest.id}/`, root).href}
        Code={Copyable}
      />
      <h3>{words.t('sources')}</h3>
      <SourceList
        words={words}
        sources={manifest.sources.filter(({ id }) => indicator.sources.includes(id))}
      />
    </>
  );
}
