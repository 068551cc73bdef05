import { useRef, useState } from 'react';
import { peopleQuery } from '../../../edition/sql/block-sql.ts';
import { BlockComputed } from '../../computation/how-computed.tsx';
import { Select } from '../../controls/select.tsx';
import { TableScroll } from '../../controls/table-scroll.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { Failure } from '../../page/failure/failure.tsx';
import {
  type KeptScenario,
  LONGEST_NAME,
  nameTyped,
  type Yardstick,
  yardsticks,
} from '../address/kept-scenarios.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { changeKernels } from '../plan-kernels.ts';
import styles from '../planner.module.css';
import { usePlanner } from '../planner-context.ts';
import { goesAway } from '../use-keyboard-kept.ts';
import { reopened } from './compared-scenario.ts';
import own from './comparison.module.css';
import { ComparisonTable } from './comparison-table.tsx';
import type { ComparedScenarios } from './use-compared-scenarios.ts';

interface CompareScenariosProps {
  readonly compared: ComparedScenarios;
  readonly current: PlanAnswer | null;
}

/** The kept scenarios beside the current one, each counted by its own question, or all alike. */
export function CompareScenarios({ compared, current }: CompareScenariosProps) {
  const { files, plan, service, state, update } = usePlanner();
  const { t } = useLanguage();
  const { scenarios, counting } = compared;
  if (scenarios.length === 0) return null;
  return (
    <section className={styles.scenario} aria-label={t('planner.compare')}>
      <Select
        variant="field"
        label={t('planner.compare.yardstick')}
        value={state.yardstick}
        onChange={(id) => update({ yardstick: id as Yardstick })}
        options={yardsticks.map((id) => ({ id, label: t(`planner.compare.yardstick.${id}`) }))}
      />
      <TableScroll label={t('planner.compare.table')}>
        <ComparisonTable
          {...compared}
          current={current}
          styles={{ table: own.table, figure: own.figure }}
          actions={(rank, name) => <KeptActions key={rank} rank={rank} name={name} />}
        />
      </TableScroll>
      {counting.status === 'failed' && (
        <Failure error={counting.error as Error} retry={counting.restart} />
      )}
      <p className={styles.note}>
        {t(`planner.compare.basis.${state.yardstick}`)}{' '}
        {state.yardstick === 'own' && t('planner.compare.basis.next')}{' '}
        {scenarios.some(({ kept }) => kept.asked === null) && t('planner.compare.unasked')}
      </p>
      <BlockComputed
        files={files}
        block={{
          name: t('planner.compare'),
          method: [['computation.change']],
          indicator: null,
          kernels: changeKernels(plan),
          queries: [peopleQuery()],
          sources: service.sources,
        }}
      />
    </section>
  );
}

/** Takes a kept scenario up again, names it, or drops it. */
function KeptActions({ rank, name }: { rank: number; name: string }) {
  const { state, update } = usePlanner();
  const { t } = useLanguage();
  const [isNaming, setNaming] = useState(false);
  /** Whether the keyboard is to come back to the button that it left. */
  const isReturning = useRef(false);
  const kept = state.kept[rank];
  const change = (next: readonly KeptScenario[]) => update({ kept: next });
  const others = state.kept.filter((_, other) => other !== rank);
  if (isNaming) {
    return (
      <NameField
        kept={kept}
        onName={(name, isByKey) => {
          isReturning.current = isByKey;
          setNaming(false);
          if (name === null || name === kept.name) return;
          change(state.kept.map((one, other) => (other === rank ? { ...one, name } : one)));
        }}
      />
    );
  }
  const action = (id: 'open' | 'rename' | 'drop', onClick: () => void) => (
    <button
      type="button"
      className={styles.link}
      onClick={onClick}
      ref={(button) => {
        if (id !== 'rename' || !isReturning.current) return;
        isReturning.current = false;
        button?.focus();
      }}
      aria-label={t(`planner.compare.${id}.named`, { name })}
      {...(id === 'drop' && goesAway('kept'))}
    >
      {t(`planner.compare.${id}`)}
    </button>
  );
  return (
    <span className={own.actions}>
      {action('open', () => update(reopened(state, kept)))}
      {/* A name goes with the question, which old links do not hold. */}
      {kept.asked && action('rename', () => setNaming(true))}
      {action('drop', () => change(others))}
    </span>
  );
}

/** The name of a scenario as it is typed: Enter or leaving takes it, Escape leaves it as it was. */
function NameField({
  kept,
  onName,
}: {
  kept: KeptScenario;
  onName: (name: string | null, isByKey: boolean) => void;
}) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(kept.name);
  return (
    <input
      className={own.nameField}
      aria-label={t('planner.compare.rename.label')}
      placeholder={t('planner.compare.rename.label')}
      // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
      autoFocus
      maxLength={LONGEST_NAME}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => onName(nameTyped(typed), false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          // Else the key would press the button that is focused instead.
          event.preventDefault();
          onName(nameTyped(typed), true);
        }
        if (event.key === 'Escape') onName(null, true);
      }}
    />
  );
}
