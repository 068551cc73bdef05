import { memo, useState } from 'react';
import { LanguageProvider, type PageWords, useLanguage } from '../i18n/language.tsx';
import { plannerFr } from '../i18n/planner-messages.fr.ts';
import { MapHandleProvider } from '../map/map-handle.tsx';
import type { MapTarget } from '../map/view/map-content.ts';
import { Header } from '../page/header/header.tsx';
import { IgnoredParts } from '../page/notice/ignored-parts.tsx';
import { useSheet } from '../page/phone-sheet/use-sheet.tsx';
import workbench from '../page/workbench.module.css';
import { useTheme } from '../theme/use-theme.ts';
import { PlanAnswerPanel } from './answer/plan-answer-panel.tsx';
import { useHandMoves } from './hand/use-hand-moves.ts';
import { PlannerMap } from './map/planner-map.tsx';
import { useExistingPoints } from './map/use-existing-points.ts';
import styles from './planner.module.css';
import { usePlanner } from './planner-context.ts';
import { PlanAreaChoice } from './question/plan-area-choice.tsx';
import { PlanQuestion } from './question/plan-question.tsx';
import { PlanSettings } from './question/plan-settings.tsx';
import { HandTools } from './scenario/scenario-bar.tsx';
import { TravelChoice } from './travel/travel-choice.tsx';
import { useKeyboardKept } from './use-keyboard-kept.ts';
import { useUndo } from './use-undo.ts';

const words: PageWords = {
  fr: plannerFr,
  en: async () => (await import('../i18n/planner-messages.en.ts')).plannerEn,
};

// An edit by hand is answered at once: what does not depend on the answer is not drawn again with it.
const asked = (
  <>
    <PlanQuestion />
    <PlanAreaChoice />
    <TravelChoice />
    <PlanSettings />
  </>
);
const AnswerPanel = memo(PlanAnswerPanel);
const Tools = memo(HandTools);

/** The planner: question, answer and proof on the left, who gains on the map. */
export function PlannerPage({ root }: { root: string }) {
  const { state } = usePlanner();
  document.documentElement.lang = state.language;
  return (
    <LanguageProvider language={state.language} words={words}>
      <MapHandleProvider>
        <PlannerLayout root={root} />
      </MapHandleProvider>
    </LanguageProvider>
  );
}

function PlannerLayout({ root }: { root: string }) {
  const { files, store, state, plan, update } = usePlanner();
  const { t } = useLanguage();
  const themeInForce = useTheme(state.theme);
  const hand = useHandMoves();
  const { answering } = hand;
  const undoing = useUndo(store);
  const isHand = plan.question === 'close';
  const [mapUnavailable, setMapUnavailable] = useState(false);
  const sheet = useSheet('half');
  const keyboardKept = useKeyboardKept();
  document.title = `${t('planner.title')} — Écarts`;
  const existing = useExistingPoints();
  const onTarget = async (target: MapTarget) => {
    if (plan.question !== 'close') return;
    if (target.kind === 'place') {
      if (existing.status !== 'ready') return;
      const id = existing.content.ids[target.position];
      const { closed } = store.get();
      if (!closed.includes(id)) update({ closed: [...closed, id] });
      return;
    }
    const level = files.manifest.levels.find(({ id }) => id === 'commune');
    if (target.kind !== 'territory' || !level) return;
    const { codes } = await files.levelIndex(level);
    const commune = codes[target.id];
    const { added } = store.get();
    const others = added.filter((place) => !('commune' in place) || place.commune !== commune);
    update({ added: others.length < added.length ? others : [...added, { commune }] });
  };
  return (
    <div className={`${workbench.page} ${styles.page}`} data-sheet={sheet.height}>
      <div className={workbench.top}>
        <Header
          page="planner"
          root={root}
          theme={state.theme}
          onTheme={(theme) => update({ theme }, 'replace')}
          onLanguage={(language) => update({ language }, 'replace')}
        />
        <IgnoredParts store={store} />
      </div>
      <main id="content" className={workbench.main} tabIndex={-1}>
        <div className={workbench.panel} {...sheet.raising} ref={keyboardKept}>
          {sheet.handle}
          {asked}
          {isHand && (
            <Tools existing={existing} isMoving={hand.moving !== null} undoing={undoing} />
          )}
          <AnswerPanel
            answering={answering}
            undoing={isHand ? null : undoing}
            onMove={hand.startMoving}
          />
          <p className={workbench.attribution}>
            {t('map.attribution', { edition: files.manifest.id })}{' '}
            <a href={`${root}qualite/${state.language === 'en' ? '?langue=en' : ''}`}>
              {t('map.sources')}
            </a>
          </p>
        </div>
        <div className={workbench.stage}>
          {mapUnavailable ? (
            <p className={workbench.noMap} role="alert">
              {t('planner.map.unavailable')}
            </p>
          ) : (
            <PlannerMap
              hand={hand}
              existing={existing}
              themeInForce={themeInForce}
              onTarget={(target) => void onTarget(target)}
              onUnavailable={() => setMapUnavailable(true)}
            />
          )}
        </div>
      </main>
    </div>
  );
}
