import { useState } from 'react';
import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import styles from './area.module.css';
import { areaSession, withVertex } from './area-session.ts';
import { readVertices, type VerticesReading, writeVertices } from './read-vertices.ts';
import { MOST_VERTICES, type OpenRing } from './ring-code.ts';

/** What can be done while a ring is drawn: with the pointer, with buttons, or by typing. */
export function DraftControls({ draft }: { draft: OpenRing }) {
  const { store, update } = useExplorer();
  const { t } = useLanguage();
  const finish = (ring: OpenRing) => {
    areaSession.setDraft(null);
    update({ area: { kind: 'ring', ring } });
  };
  return (
    <div className={styles.draft}>
      <p role="status" className={styles.status}>
        {t('area.drawing', { count: draft.length })}
      </p>
      <p className={styles.note}>{t('area.drawing.help')}</p>
      {draft.length >= MOST_VERTICES && (
        <p className={styles.problem}>{t('area.drawing.full', { most: MOST_VERTICES })}</p>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            const camera = store.get().camera;
            if (camera)
              areaSession.setDraft(withVertex(draft, [camera.longitude, camera.latitude]));
          }}
        >
          {t('area.drawing.centre')}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={draft.length === 0}
          onClick={() => areaSession.setDraft(draft.slice(0, -1))}
        >
          {t('area.drawing.undo')}
        </button>
        <button
          type="button"
          className={styles.primary}
          disabled={draft.length < 3}
          onClick={() => finish(draft)}
        >
          {t('area.drawing.finish')}
        </button>
        <button type="button" className={styles.button} onClick={() => areaSession.setDraft(null)}>
          {t('area.drawing.cancel')}
        </button>
      </div>
      <TypedVertices draft={draft} onRing={finish} />
    </div>
  );
}

function TypedVertices({ draft, onRing }: { draft: OpenRing; onRing: (ring: OpenRing) => void }) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<VerticesReading | null>(null);
  const text = typed ?? writeVertices(draft);
  const apply = () => {
    const read = readVertices(text);
    if ('ring' in read) onRing(read.ring);
    else setProblem(read);
  };
  return (
    <details className={styles.typed}>
      <summary>{t('area.vertices')}</summary>
      <label>
        <span className={styles.note}>{t('area.vertices.label')}</span>
        <textarea
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {problem && 'problem' in problem && (
        <p className={styles.problem} role="alert">
          {problem.problem === 'line'
            ? t('area.vertices.invalid', { line: problem.line, text: problem.text })
            : t('area.vertices.few', { most: MOST_VERTICES })}
        </p>
      )}
      <button type="button" className={styles.button} onClick={apply}>
        {t('area.vertices.apply')}
      </button>
    </details>
  );
}
