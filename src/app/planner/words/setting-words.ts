import type { AnswerContext } from './answer-words.ts';
import { demandWords, mixWords } from './demand-words.ts';

/** What was asked besides the question: where places could open, what becomes of today's. */
export function settingWords({ plan, answer, manifest, language }: AnswerContext): string[] {
  if (plan.question === 'close') return [];
  const { t, text, format } = language;
  const { candidates, network } = plan;
  const services = 'services' in candidates ? candidates.services : [];
  const labels = manifest.services.filter(({ id }) => services.includes(id));
  const { demand } = plan;
  return [
    ...(demandWords(demand, manifest, language).isCount
      ? []
      : [t('planner.set.mix', { terms: mixWords(demand, manifest, language) })]),
    t(`planner.set.candidates.${network === 'kept' ? 'new' : 'orToday'}`, {
      candidates: format.decimal(answer.candidateCount, 0),
      which: t(`planner.set.among.${candidates.kind}`, {
        services: labels.map(({ label }) => text(label)).join(', '),
      }),
    }),
    t(`planner.set.network.${network}`, { closed: plan.closed.length, count: plan.count }),
  ];
}
