import { useEffect, useId, useRef } from 'react';
import { pageWords } from '../../sheet/indicator/indicator-context.ts';
import { indicatorPath, languageQuery } from '../../sheet/indicator/page-address.ts';
import { ComputationNotes } from '../../sheet/indicator/parts/computation-notes.tsx';
import { FigureAgain } from '../../sheet/indicator/parts/figure-again.tsx';
import { SourceList } from '../../sheet/indicator/parts/source-list.tsx';
import { Copyable } from '../controls/copyable.tsx';
import type { EditionFiles } from '../edition/edition-files.ts';
import { useLoaded } from '../edition/use-loaded.ts';
import { LanguageProvider, type PageWords, useLanguage } from '../i18n/language.tsx';
import { computationMethodsFr } from '../i18n/messages/computation-methods.fr.ts';
import { Failure } from '../page/failure/failure.tsx';
import styles from './computation.module.css';
import type { ComputationSubject, ComputedBlock } from './computed-figure.ts';
import { KernelList } from './kernel-list.tsx';

interface ComputationDialogProps {
  readonly files: EditionFiles;
  readonly subject: ComputationSubject;
  readonly onClose: () => void;
}

/** Definition, formula, queries and sources of numbers, and how to find them again elsewhere. */
export default function ComputationDialog({ files, subject, onClose }: ComputationDialogProps) {
  const { t, text, language } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const root = document.documentElement.dataset.root ?? './';
  const { indicator } = subject;
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
            {t(subject.kind === 'block' ? 'computation.titleAll' : 'computation.title')}
          </h2>
          <button type="button" className={styles.link} onClick={() => dialog.current?.close()}>
            {t('computation.close')}
          </button>
        </div>
        {subject.kind === 'figure' ? (
          <>
            <p className={styles.figureName}>
              {text(subject.indicator.label)} — {subject.name} : <strong>{subject.value}</strong>
            </p>
            <p>{text(subject.indicator.definition)}</p>
          </>
        ) : (
          <>
            <p className={styles.figureName}>{subject.name}</p>
            <LanguageProvider language={language} words={methodWords}>
              <Method sentences={subject.method} />
            </LanguageProvider>
            <KernelList kernels={subject.kernels} />
          </>
        )}
        <Computation files={files} subject={subject} />
        {indicator && !indicator.kind.startsWith('own-') && (
          <p>
            <a href={`${root}${indicatorPath(indicator.id)}${languageQuery(language)}`}>
              {t('indicator.page')}
            </a>
          </p>
        )}
      </div>
    </dialog>
  );
}

/** How figures are made is said here alone. */
const methodWords: PageWords = {
  fr: computationMethodsFr,
  en: async () => (await import('../i18n/messages/computation-methods.en.ts')).computationMethodsEn,
};

function Method({ sentences }: { readonly sentences: ComputedBlock['method'] }) {
  const { t } = useLanguage();
  return <p>{sentences.map(([id, values]) => t(id, values)).join(' ')}</p>;
}

function Computation({ files, subject }: Pick<ComputationDialogProps, 'files' | 'subject'>) {
  const { t, text, language } = useLanguage();
  const loaded = useLoaded('computations', () => files.computations());
  const { manifest, root } = files;
  const { indicator } = subject;
  const words = pageWords(language);
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.status === 'loading') return <div className={styles.waiting} aria-busy="true" />;
  const computation = indicator && loaded.content.indicators[indicator.id];
  const address = new URL(`${manifest.id}/`, root).href;
  const sources = new Set([
    ...(indicator?.sources ?? []),
    ...(subject.kind === 'block' ? subject.sources : []),
  ]);
  return (
    <>
      {indicator && computation && (
        <>
          {subject.kind === 'block' && (
            <>
              <h3>{text(indicator.label)}</h3>
              <p>{text(indicator.definition)}</p>
            </>
          )}
          <ComputationNotes
            words={words}
            edition={manifest.id}
            indicator={indicator}
            computation={computation}
            staging={{}}
            Code={Copyable}
          />
        </>
      )}
      {subject.kind === 'figure' ? (
        <FigureAgain
          words={words}
          title={words.t('again')}
          said={words.t('againText', { name: subject.name, value: subject.value })}
          query={subject.query}
          address={address}
          Code={Copyable}
        />
      ) : (
        subject.queries.map((query, i) => (
          <FigureAgain
            key={query.path}
            words={words}
            title={i === 0 ? t('computation.again') : ''}
            said={t(subject.kernels.length > 0 ? 'computation.inputs' : 'computation.figures')}
            query={query}
            address={address}
            Code={Copyable}
          />
        ))
      )}
      <h3>{words.t('sources')}</h3>
      <SourceList words={words} sources={manifest.sources.filter(({ id }) => sources.has(id))} />
    </>
  );
}
