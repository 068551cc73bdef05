import type { Manifest } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import type { KeptScenario } from '../address/kept-scenarios.ts';
import { canHoldEquity, type Plan } from '../model/plan.ts';
import type { ComparedSetting } from '../scenario/compared-scenario.ts';
import { costWords } from './cost-words.ts';
import { demandWords, mixWords } from './demand-words.ts';

type Language = ReturnType<typeof useLanguage>;

/** A kept scenario by the name that the reader gave it, or by what it is. */
export function scenarioName(
  { name, added, closed }: KeptScenario,
  asked: Plan,
  { services }: Manifest,
  language: Language,
): string {
  if (name !== '') return name;
  const { t, text } = language;
  const service = services.find(({ id }) => id === asked.service);
  return t('planner.compare.name', {
    opened: added.length,
    closed: closed.length,
    service: service ? text(service.label) : asked.service,
    limit: costWords(asked, language).limit(asked.threshold),
  });
}

/** A setting of a plan, but for its territory, whose name has to be loaded. */
export function comparedSettingWords(
  setting: Exclude<ComparedSetting, 'area'>,
  plan: Plan,
  manifest: Manifest,
  language: Language,
): string {
  const { t, text, format } = language;
  const label = (service: string) => {
    const record = manifest.services.find(({ id }) => id === service);
    return record ? text(record.label) : service;
  };
  const isHand = plan.question === 'close';
  switch (setting) {
    case 'question':
      return t(`planner.question.${plan.question}.name`);
    case 'service':
      return label(plan.service);
    case 'limit': {
      const { limit, measured } = costWords(plan, language);
      return `${limit(plan.threshold)}, ${measured}`;
    }
    case 'demand':
      return demandWords(plan.demand, manifest, language).isCount
        ? demandWords(plan.demand, manifest, language).noun(2)
        : mixWords(plan.demand, manifest, language);
    case 'share':
      return plan.question === 'fewest' ? format.share(plan.sharePercent) : '–';
    case 'candidates':
      if (isHand) return '–';
      return plan.candidates.kind === 'places'
        ? t('planner.candidates.places', {
            service: plan.candidates.services.map(label).join(', '),
          })
        : t(`planner.candidates.${plan.candidates.kind}`);
    case 'existing': {
      if (plan.existing === null) return t('planner.existing.published');
      return t(plan.existing.isInstead ? 'planner.existing.own' : 'planner.existing.own-beside');
    }
    case 'network':
      return isHand ? '–' : t(`planner.network.${plan.network}`);
    case 'equity':
      if (!canHoldEquity(plan)) return '–';
      return plan.equity === null
        ? t('planner.equity.none')
        : t('planner.compare.equityGoal', {
            goal: t(`planner.equity.${plan.equity.group}`),
            percent: format.plain(plan.equity.percent),
          });
  }
}
