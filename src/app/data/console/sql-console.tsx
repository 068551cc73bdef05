import { useRef, useState } from 'react';
import buttonStyles from '../../controls/button.module.css';
import type { EditionFiles } from '../../edition/edition-files.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import pageStyles from '../../page/text-page.module.css';
import { AnswerTable } from './answer-table.tsx';
import styles from './console.module.css';
import { engineError } from './engine-error.ts';
import { examples } from './examples.ts';
import { SqlEditor, type SqlEditorHandle } from './sql-editor.tsx';
import { TableBrowser } from './table-browser.tsx';
import { type QueryRunState, ROW_LIMIT, useQueryRun } from './use-query-run.ts';

/** The tables of the edition, asked in SQL in the reader's browser. */
export function SqlConsole({ files }: { files: EditionFiles }) {
  const { t, text } = useLanguage();
  const [linked, setLinked] = useState(() => new URLSearchParams(location.search).get('sql'));
  const [sql, setSql] = useState(linked ?? examples[0].sql);
  const { state, run, cancel } = useQueryRun(files);
  const editor = useRef<SqlEditorHandle>(null);
  const { tables } = files.manifest;
  const dictionary = useLoaded('dictionary', () => files.dictionary());
  const ask = () => {
    setLinked(null);
    keepInAddress(sql);
    void run(sql);
  };
  return (
    <div className={styles.console} data-wide>
      <p className={pageStyles.lead}>{t('sql.lead')}</p>
      <ul className={styles.examples} aria-label={t('sql.examples')}>
        {examples.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className={styles.example}
              onClick={() => {
                setLinked(null);
                setSql(example.sql);
              }}
            >
              {text(example.label)}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.panes}>
        <TableBrowser
          files={files}
          tables={tables}
          onPick={(name) => editor.current?.insert(name)}
        />
        <div>
          {linked !== null && (
            <p role="note" className={styles.linked}>
              {t('sql.linked')}
            </p>
          )}
          <p className={styles.label} aria-hidden="true">
            {t('sql.query')}
          </p>
          <SqlEditor
            ref={editor}
            label={t('sql.query')}
            hint={t('sql.hint')}
            value={sql}
            tables={dictionary.status === 'ready' ? dictionary.content.tables : null}
            onChange={setSql}
            onRun={ask}
          />
          <QueryActions isRunning={state.status === 'running'} onRun={ask} onCancel={cancel} />
          <QueryOutcome state={state} />
        </div>
      </div>
    </div>
  );
}

interface QueryActionsProps {
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

function QueryActions({ isRunning, onRun, onCancel }: QueryActionsProps) {
  const { t } = useLanguage();
  return (
    <p className={styles.actions}>
      {isRunning ? (
        <>
          <span role="status">{t('sql.running')}</span>
          <button type="button" className={styles.example} onClick={onCancel}>
            {t('data.cancel')}
          </button>
        </>
      ) : (
        <>
          <button type="button" className={buttonStyles.primary} onClick={onRun}>
            {t('sql.run')}
          </button>
          <span className={styles.hint}>{t('sql.keys')}</span>
        </>
      )}
    </p>
  );
}

/** The answer to a query, or why there is none. */
function QueryOutcome({ state }: { readonly state: QueryRunState }) {
  const { t } = useLanguage();
  if (state.status === 'cancelled') return <p role="status">{t('sql.cancelled')}</p>;
  if (state.status === 'failed') return <EngineFailure message={state.message} />;
  if (state.status !== 'answered') return null;
  return (
    <>
      {state.isOdbl && <p className={styles.linked}>{t('sql.odbl')}</p>}
      <AnswerTable answer={state.answer} seconds={state.seconds} limit={ROW_LIMIT} />
    </>
  );
}

/** What is wrong, in a sentence, then in the engine's words. */
function EngineFailure({ message }: { message: string }) {
  const { t } = useLanguage();
  const { kind, message: said, line } = engineError(message);
  return (
    <div role="alert" className={styles.failed}>
      <p>
        {t(`sql.error.${kind}`)} {line !== null && t('sql.error.line', { line })}
      </p>
      <pre>{said}</pre>
    </div>
  );
}

/** The query is part of the address once it was run: it can be sent, and is not run by whoever opens it. */
function keepInAddress(sql: string): void {
  const query = new URLSearchParams(location.search);
  query.set('sql', sql);
  history.replaceState(null, '', `${location.pathname}?${query}`);
}
