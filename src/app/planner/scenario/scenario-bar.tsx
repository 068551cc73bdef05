import { useState } from 'react';
import type { PointsFile } from '../../../edition/files/points-file.ts';
import buttonStyles from '../../controls/button.module.css';
import { FileButton } from '../../controls/file-button.tsx';
import { TerritorySearch } from '../../controls/search/territory-search.tsx';
import type { Loaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { firstNamed } from '../../page/notice/first-named.ts';
import { issueWords, MOST_NAMED } from '../../page/notice/ignored-parts.tsx';
import { saveFile } from '../../page/save-file.ts';
import { formerCommunes } from '../../state/former-communes.ts';
import { knownIds } from '../../state/known-ids.ts';
import type { AddressIssue } from '../../state/parameter.ts';
import { MOST_KEPT } from '../address/kept-scenarios.ts';
import { keepRefusal, planAddress } from '../address/planner-address.ts';
import { ExistingSearch } from '../hand/existing-search.tsx';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { LinkedPlacesButton } from '../own-list/linked-places-button.tsx';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { goesAway, takesKeys } from '../use-keyboard-kept.ts';
import type { Undo } from '../use-undo.ts';
import type { AnswerWords } from '../words/answer-words.ts';
import { scenarioName } from '../words/scenario-words.ts';
import { keptOf } from './compared-scenario.ts';
import {
  openedScenario,
  savedScenario,
  scenarioFile,
  UnreadableScenario,
} from './scenario-file.ts';
import type { ComparedScenarios } from './use-compared-scenarios.ts';

interface ScenarioBarProps {
  /** null where it is at hand elsewhere. */
  readonly undoing: Undo | null;
  readonly said: { readonly answer: PlanAnswer; readonly words: AnswerWords } | null;
  readonly compared: ComparedScenarios['scenarios'];
}

/** Undo and redo where places are not moved by hand, keep to compare, save and open. */
export function ScenarioBar({ undoing, said, compared }: ScenarioBarProps) {
  const { files, store, state, update, plan } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const [problem, setProblem] = useState<string | null>(null);
  /** Edition of the file that was opened, when it is another one. */
  const [earlier, setEarlier] = useState<{ edition: string; address: string } | null>(null);
  /** What of the file is read otherwise or left out. */
  const [changed, setChanged] = useState<{
    issues: readonly AddressIssue[];
    /** Names of kept scenarios that are too many. */
    beyond: readonly string[];
    address: string;
  } | null>(null);
  const save = () => {
    const file = scenarioFile(
      files.manifest.id,
      state,
      said && {
        answer: said.answer,
        sentence: `${said.words.number} ${said.words.rest}`,
        proof: said.words.proof.join(' '),
      },
      compared.map(({ kept, asked }) => ({
        kept,
        name: asked ? scenarioName(kept, asked, files.manifest, language) : kept.name,
      })),
    );
    const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
    saveFile('ecarts-scenario.json', blob);
  };
  const read = async (file: File) => {
    try {
      const saved = savedScenario(await file.text());
      const former = await formerCommunes(files, saved.address);
      const known = knownIds(files.manifest, former);
      const { state: read, issues, beyond } = openedScenario(saved, known);
      const isChanged = issues.length > 0 || beyond.length > 0;
      const { edition } = saved;
      const { language: _, theme: __, ...opened } = read;
      const { id } = files.manifest;
      setProblem(null);
      update(opened);
      setChanged(isChanged ? { issues, beyond, address: planAddress(store.get()) } : null);
      setEarlier(edition === id ? null : { edition, address: planAddress(store.get()) });
    } catch (error) {
      setProblem(
        error instanceof UnreadableScenario
          ? t(`planner.scenario.problem.${error.problem}`, { detail: error.detail })
          : t('planner.scenario.problem.unread', { detail: String(error) }),
      );
    }
  };
  const kept = said && [...state.kept, keptOf(state, plan, said.answer)];
  const refusal = kept && keepRefusal({ ...state, kept });
  return (
    <section className={styles.scenario} aria-label={t('planner.scenario')} {...takesKeys('kept')}>
      <div className={buttonStyles.buttons}>
        {undoing && <UndoButtons {...undoing} />}
        <LinkedPlacesButton
          label={t('planner.scenario.keep')}
          disabled={!kept || refusal !== null}
          onClick={() => kept && update({ kept })}
        />
        <button type="button" className={buttonStyles.button} onClick={save}>
          {t('planner.scenario.export')}
        </button>
        <FileButton
          label={t('planner.scenario.import')}
          accept="application/json,.json"
          onFile={(file) => void read(file)}
        />
      </div>
      {refusal && (
        <p className={styles.note} data-testid="not-kept">
          {t(`planner.scenario.keep.${refusal}`, { most: MOST_KEPT })}
        </p>
      )}
      {problem !== null && (
        <p className={styles.wrong} role="alert">
          {problem}
        </p>
      )}
      {changed?.address === planAddress(state) && problem === null && (
        <p className={styles.note} role="status">
          {changed.beyond.length > 0 &&
            t('planner.scenario.beyond', {
              count: changed.beyond.length,
              most: MOST_KEPT,
              // A name may have commas of its own.
              names: firstNamed(changed.beyond, {
                most: MOST_NAMED,
                between: t('notice.and'),
                others: (count) => t('planner.others', { count }),
              }),
            })}{' '}
          {issueWords(changed.issues, t)}
        </p>
      )}
      {earlier?.address === planAddress(state) && problem === null && (
        <p className={styles.note} role="status">
          {t('planner.scenario.earlier', {
            edition: earlier.edition || '–',
            current: files.manifest.id,
          })}
        </p>
      )}
    </section>
  );
}

function UndoButtons({ undo, redo }: Undo) {
  const { t } = useLanguage();
  return (
    <>
      <button
        type="button"
        className={buttonStyles.button}
        disabled={!undo}
        {...goesAway('undo')}
        onClick={() => undo?.()}
        aria-label={t('planner.scenario.undo')}
      >
        ↶ {t('planner.scenario.undoShort')}
      </button>
      <button
        type="button"
        className={buttonStyles.button}
        disabled={!redo}
        {...goesAway('undo')}
        onClick={() => redo?.()}
        aria-label={t('planner.scenario.redo')}
      >
        ↷ {t('planner.scenario.redoShort')}
      </button>
    </>
  );
}

interface HandToolsProps {
  /** The places that are open today. */
  readonly existing: Loaded<PointsFile>;
  readonly isMoving: boolean;
  readonly undoing: Undo;
}

/** How places are opened and closed by hand, with the map or without. */
export function HandTools({ existing, isMoving, undoing }: HandToolsProps) {
  const { files, state, update } = usePlanner();
  const { t } = useLanguage();
  const [wrong, setWrong] = useState(false);
  return (
    <section
      className={styles.area}
      aria-label={t('planner.scenario.hint')}
      {...takesKeys('place', 'closed', 'clear', 'take', 'undo')}
    >
      <p className={styles.note} role="status">
        {t(isMoving ? 'planner.scenario.moving' : 'planner.scenario.hint')}
      </p>
      <TerritorySearch
        files={files}
        label={t('planner.scenario.addCommune')}
        onTerritory={({ level, code }) => {
          setWrong(level !== 'commune');
          const isThere = state.added.some((place) => 'commune' in place && place.commune === code);
          if (level === 'commune' && !isThere) {
            update({ added: [...state.added, { commune: code }] });
          }
        }}
      />
      {wrong && (
        <p className={styles.wrong} role="status">
          {t('planner.scenario.notCommune')}
        </p>
      )}
      <ExistingSearch existing={existing} />
      <div className={buttonStyles.buttons}>
        <UndoButtons {...undoing} />
      </div>
      {(state.added.length > 0 || state.closed.length > 0) && (
        <button
          type="button"
          className={styles.link}
          {...goesAway('clear')}
          onClick={() => update({ added: [], closed: [] })}
        >
          {t('planner.scenario.clear')}
        </button>
      )}
    </section>
  );
}
