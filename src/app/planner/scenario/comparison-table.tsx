import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import type { KeptScenario } from '../address/kept-scenarios.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { usePlanner } from '../planner-context.ts';
import { useAreaName } from '../question/use-area-name.ts';
import { impossibleWords } from '../words/impossible-words.ts';
import { comparedSettingWords, scenarioName } from '../words/scenario-words.ts';
import type { Solved } from '../worker/planner-tasks.ts';
import { comparedFigures, figureWords } from './compared-figures.ts';
import { type ComparedSetting, differingSettings } from './compared-scenario.ts';
import type { ComparedScenarios } from './use-compared-scenarios.ts';

interface ComparisonTableProps extends ComparedScenarios {
  /** The scenario that is not kept; null while there is no answer. */
  readonly current: PlanAnswer | null;
  readonly styles: Readonly<Record<'table' | 'figure', string>>;
  /** What can be done with a kept scenario, below its name. */
  readonly actions?: (rank: number, name: string) => ReactNode;
}

interface Column {
  readonly kept: KeptScenario | null;
  /** The question; what is counted by it, and what came of it. */
  readonly asked: Plan;
  readonly counted: Plan | null;
  readonly solved: Solved | null;
}

/** Scenarios beside one another: first the settings in which they differ, then what each changes. */
export function ComparisonTable({
  scenarios,
  counting,
  current,
  styles,
  actions,
}: ComparisonTableProps) {
  const { files, plan } = usePlanner();
  const language = useLanguage();
  const { t } = language;
  const solved = counting.status === 'ready' ? counting.result : [];
  const isCounting = counting.status === 'running';
  const columns: Column[] = [
    ...(current
      ? [{ kept: null, asked: plan, counted: plan, solved: { answer: current, ms: 0 } }]
      : []),
    ...scenarios.flatMap(({ kept, asked, counted }, rank) =>
      asked ? [{ kept, asked, counted, solved: solved[rank] ?? null }] : [],
    ),
  ];
  const nameOf = ({ kept, asked }: Column) =>
    kept ? scenarioName(kept, asked, files.manifest, language) : t('planner.compare.current');
  const first = current ? 1 : 0;
  return (
    <table className={styles.table} data-testid="compare">
      <caption>{t('planner.compare')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is told from the next by its place
            <th key={place} scope="col">
              {nameOf(column)}
              {column.kept && actions?.(place - first, nameOf(column))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differingSettings(columns.map(({ asked }) => asked)).map((setting) => (
          <tr key={setting} data-setting={setting}>
            <th scope="row">{t(`planner.compare.${setting}`)}</th>
            {columns.map(({ asked }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is told from the next by its place
              <td key={place}>
                <SettingWords setting={setting} plan={asked} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tbody aria-busy={isCounting}>
        {comparedFigures.map((figure, row) => (
          <tr key={figure} data-figure={figure}>
            <th scope="row">{t(`planner.compare.${figure}`)}</th>
            {columns.map((column, place) => {
              const { counted, solved } = column;
              if (solved && 'answer' in solved) {
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is told from the next by its place
                  <td key={place} className={styles.figure}>
                    {figureWords(figure, solved.answer, counted ?? plan, language)}
                  </td>
                );
              }
              if (row > 0) return null;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a scenario is told from the next by its place
                <td key={place} rowSpan={comparedFigures.length}>
                  {whyNot(column)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );

  /** What stands where figures would. */
  function whyNot({ counted, solved }: Column): string {
    if (counted === null) return t('planner.compare.otherService');
    if (solved && 'impossible' in solved) {
      return impossibleWords(solved.impossible, counted, files.manifest, language);
    }
    return isCounting ? t('planner.compare.counting') : '–';
  }
}

function SettingWords({ setting, plan }: { setting: ComparedSetting; plan: Plan }) {
  const { files } = usePlanner();
  const language = useLanguage();
  const area = useAreaName(plan.area);
  return setting === 'area' ? area : comparedSettingWords(setting, plan, files.manifest, language);
}
