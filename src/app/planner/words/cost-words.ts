import type { useLanguage } from '../../i18n/language.tsx';
import { type CostUnit, costUnit, type Plan } from '../model/plan.ts';

type Language = ReturnType<typeof useLanguage>;

/** How a plan speaks of what it counts in. */
export interface CostWords {
  readonly unit: CostUnit;
  /** « 12,3 km », « 14 min »; a dash where there is none. */
  readonly said: (cost: number) => string;
  /** A limit as the reader chose it: « 15 km ». */
  readonly limit: (cost: number) => string;
  /** « à 7,5 km au plus, à vol d’oiseau, » */
  readonly within: (cost: number) => string;
  /** « à vol d’oiseau » */
  readonly measured: string;
}

/**
 * How the costs of a plan are said: kilometres as the crow flies, or minutes of the reader’s file.
 */
export function costWords(
  plan: Pick<Plan, 'travel'>,
  { t, format }: Pick<Language, 't' | 'format'>,
): CostWords {
  const unit = costUnit(plan);
  const minutes = (cost: number) => format.decimal(cost, cost < 10 ? 1 : 0);
  return {
    unit,
    said: (cost) => {
      if (Number.isNaN(cost)) return '–';
      return unit === 'km'
        ? format.value(cost, 'km', 1)
        : t('planner.min', { value: minutes(cost) });
    },
    limit: (value) => t(`planner.${unit}`, { value: format.plain(value) }),
    within: (value) => t(`planner.within.${unit}`, { value: format.plain(value) }),
    measured: t(`planner.measured.${unit}`),
  };
}
