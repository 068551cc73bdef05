import { useRef, useState } from 'react';
import buttonStyles from '../../controls/button.module.css';
import type { EditionFiles } from '../../edition/edition-files.ts';
import type { Answer } from '../../edition/sql/ask-connection.ts';
import { openDatabase } from '../../edition/sql/open-database.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import pageStyles from '../../page/text-page.module.css';
import { AnswerTable } from './answer-table.tsx';
import styles from './console.module.css';
import { engineError } from './engine-error.ts';
import { examples } from './examples.ts';
import { namedTables } from './named-tables.ts';
import { SqlEditor, type SqlEditorHandle } from './sql-editor.tsx';
import { TableBrowser } from './table-browser.tsx';

/** Rows kept of an answer. */
const LIMIT = 100_000;

type State =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'answered';
      readonly answer: Answer;
      readonly seconds: number;
      /** Whether it reads tables that derive from ODbL data. */
      readonly isOdbl: boolean;
    };

/** The tables of the edition, asked in SQL in the reader's browser. */
export function SqlConsole({ files }: { files: EditionFiles }) {
  const { t, text } = useLanguage();
  const [linked, setLinked] = useState(() => new URLSearchParams(location.search).get('sql'));
  const [sql, setSql] = useState(linked ?? examples[0].sql);
  const [state, setState] = useState<State>({ status: 'idle' });
  const running = useRef<AbortController>(null);
  const editor = useRef<SqlEditorHandle>(null);
  const { tables } = files.manifest;
  const dictionary = useLoaded('dictionary', () => files.dictionary());
  const run = async () => {
    const cancellation = new AbortController();
    running.current?.abort();
    running.current = cancellation;
    setLinked(null);
    keepInAddress(sql);
    /** A run that another has taken the place of says nothing any more. */
    const say = (state: State) => {
      if (running.current === cancellation) setState(state);
    };
    say({ status: 'running' });
    const started = performance.now();
    try {
      const database = await openDatabase(files);
      const { signal } = cancellation;
      const named = namedTables(sql, tables);
      const answer = await database.ask(sql, named, { limit: LIMIT, signal });
      const seconds = (performance.now() - started) / 1000;
      const isOdbl = tables.some(
        ({ name, licence }) => licence === 'odbl-1.0' && named.includes(name),
      );
      say({ status: 'answered', answer, seconds, isOdbl });
    } catch (error) {
      say(
        cancellation.signal.aborted
          ? { status: 'cancelled' }
          : { status: 'failed', message: error instanceof Error ? error.message : String(error) },
      );
    }
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
            onRun={() => void run()}
          />
          <p className={styles.actions}>
            {state.status === 'running' ? (
              <>
                <span role="status">{t('sql.running')}</span>
                <button
                  type="button"
                  className={styles.example}
                  onClick={() => running.current?.abort()}
                >
                  {t('data.cancel')}
                </button>
              </>
            ) : (
              <>
                <button type="button" className={buttonStyles.primary} onClick={() => void run()}>
                  {t('sql.run')}
                </button>
                <span className={styles.hint}>{t('sql.keys')}</span>
              </>
            )}
          </p>
          {state.status === 'cancelled' && <p role="status">{t('sql.cancelled')}</p>}
          {state.status === 'failed' && <EngineFailure message={state.message} />}
          {state.status === 'answered' && (
            <>
              {state.isOdbl && <p className={styles.linked}>{t('sql.odbl')}</p>}
              <AnswerTable answer={state.answer} seconds={state.seconds} limit={LIMIT} />
            </>
          )}
        </div>
      </div>
    </div>
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
