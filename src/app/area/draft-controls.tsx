import { useState } from 'react';
import buttonStyles from '../controls/button.module.css';
import { useLanguage } from '../i18n/language.tsx';
import type { Camera } from '../map/view/map-content.ts';
import styles from './area.module.css';
import { areaSession, withVertex } from './area-session.ts';
import { readVertices, type VerticesReading, writeVertices } from './read-vertices.ts';
import { MOST_VERTICES, type OpenRing } from './ring-code.ts';

interface DraftControlsProps {
  readonly draft: OpenRing;
  /** Where the map looks; null before it has looked anywhere else than at first. */
  readonly camera: () => Camera | null;
  /** Is given the finished ring. */
  readonly onRing: (ring: OpenRing) => void;
}

/** What can be done while a ring is drawn: with the pointer, with buttons, or by typing. */
export function DraftControls({ draft, camera, onRing }: DraftControlsProps) {
  const { t } = useLanguage();
  const finish = (ring: OpenRing) => {
    areaSession.setDraft(null);
    onRing(ring);
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
      <div className={buttonStyles.buttons}>
        <button
          type="button"
          className={buttonStyles.button}
          onClick={() => {
            const at = camera();
            if (at) areaSession.setDraft(withVertex(draft, [at.longitude, at.latitude]));
          }}
        >
          {t('area.drawing.centre')}
        </button>
        <button
          type="button"
          className={buttonStyles.button}
          disabled={draft.length === 0}
          onClick={() => areaSession.setDraft(draft.slice(0, -1))}
        >
          {t('area.drawing.undo')}
        </button>
        <button
          type="button"
          className={buttonStyles.primary}
          disabled={draft.length < 3}
          onClick={() => finish(draft)}
        >
          {t('area.drawing.finish')}
        </button>
        <button
          type="button"
          className={buttonStyles.button}
          onClick={() => areaSession.setDraft(null)}
        >
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
      <button type="button" className={buttonStyles.button} onClick={apply}>
        {t('area.vertices.apply')}
      </button>
    </details>
  );
}
