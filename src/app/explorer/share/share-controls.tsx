import { useId, useState } from 'react';
import { messageOf } from '../../../core/message-of.ts';
import buttonStyles from '../../controls/button.module.css';
import { useLanguage } from '../../i18n/language.tsx';
import { useMapHandle } from '../../map/map-handle.tsx';
import { saveFile } from '../../page/save-file.ts';
import { explorerAddress } from '../../state/address.ts';
import { useArea } from '../area/use-area.ts';
import { useExplorer } from '../explorer-context.ts';
import { embedAddress, embedCode } from './embed-code.ts';
import { pngOfMap, svgOfMap } from './make-figure.ts';
import { usePrint } from './print/printing.tsx';
import styles from './share.module.css';
import { useFigure } from './use-figure.ts';
import { useFigureScope } from './use-figure-scope.ts';

type Task = 'png' | 'svg';

/** The controls of the section: link, pictures, paper, code. */
export function ShareControls() {
  const { files, state, level, indicator } = useExplorer();
  const { t } = useLanguage();
  const handle = useMapHandle();
  const address = new URL(explorerAddress.format(state), location.href.replace(/[?#].*$/, '')).href;
  const figure = useFigure(address);
  const scope = useFigureScope();
  const print = usePrint();
  const area = useArea();
  const [task, setTask] = useState<Task | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const root = document.documentElement.dataset.root ?? './';
  const embedded = embedAddress(address, root);
  const title = figure ? `${figure.figure.title} — Écarts` : 'Écarts';
  const name = `ecarts-${indicator.id.replaceAll('_', '-')}-${level.id}-${files.manifest.date}`;
  const make = async (kind: Task) => {
    if (task !== null) return;
    const view = handle?.current;
    if (!view || !figure) {
      setProblem(t('share.noMap'));
      return;
    }
    setTask(kind);
    setProblem(null);
    try {
      if (kind === 'png') {
        saveFile(`${name}.png`, await pngOfMap(view, figure, scope));
      } else {
        const shape = area?.status === 'ready' ? (area.content?.geometry ?? null) : null;
        saveFile(`${name}.svg`, await svgOfMap(view, figure, scope, shape));
      }
    } catch (error) {
      console.error(error);
      setProblem(t('share.failed', { detail: messageOf(error) }));
    } finally {
      setTask(null);
    }
  };
  return (
    <>
      {state.area?.kind === 'file' && <p className={styles.note}>{t('area.notInLink')}</p>}
      <Copied label={t('share.link')} text={address} button={t('share.copyLink')} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={buttonStyles.button}
          // Still focused while it works: the keyboard goes on from there.
          aria-disabled={task !== null}
          onClick={() => void make('png')}
        >
          {t('share.png')}
        </button>
        <button
          type="button"
          className={buttonStyles.button}
          aria-disabled={task !== null}
          onClick={() => void make('svg')}
        >
          {t('share.svg')}
        </button>
        <button type="button" className={buttonStyles.button} onClick={print}>
          {t('share.print')}
        </button>
      </div>
      <p role="status" className={styles.note}>
        {task ? t(`share.making.${task}`) : t('share.pictures.note')}
      </p>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Copied
        label={t('share.embed')}
        text={embedCode(embedded, title)}
        button={t('share.copyEmbed')}
        rows={4}
      />
      <p className={styles.note}>
        {t('share.embed.note')}{' '}
        <a href={embedded} target="_blank" rel="noreferrer">
          {t('share.embed.preview')}
        </a>
      </p>
      <p className={styles.note}>{t('share.cite', { edition: files.manifest.id })}</p>
    </>
  );
}

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly rows?: number;
}

/** A text to take away: copied by a button, or by hand where the browser refuses. */
function Copied({ label, text, button, rows = 1 }: CopiedProps) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.getElementById(id) as HTMLTextAreaElement;
      field.select();
      document.execCommand('copy');
    }
    setCopied(text);
  };
  return (
    <div className={styles.copied}>
      <label htmlFor={id} className={styles.note}>
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className={buttonStyles.button} onClick={() => void copy()}>
        {button}
      </button>
      <span role="status" className={styles.note}>
        {copied === text ? t('share.copied') : ''}
      </span>
    </div>
  );
}
