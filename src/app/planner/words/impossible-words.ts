import type { Manifest } from '../../../edition/manifest.ts';
import type { useLanguage } from '../../i18n/language.tsx';
import type { Impossibility } from '../model/impossible-plan.ts';
import type { Plan } from '../model/plan.ts';
import { costWords } from './cost-words.ts';

/** Why a plan has no answer, in a sentence. */
export function impossibleWords(
  { reason, ...given }: Impossibility,
  plan: Plan,
  { levels }: Manifest,
  language: ReturnType<typeof useLanguage>,
): string {
  const { t, text, format } = language;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') values[name] = value;
    else if (name === 'km') values.limit = costWords(plan, language).limit(value);
    else if (name === 'people') values[name] = format.people(value);
    else if (name === 'candidates' || reason === 'unknown-own-places') values[name] = value;
    else values[name] = format.decimal(value, Number.isInteger(value) ? 0 : 1);
  }
  const level = levels.find(({ id }) => id === values.level);
  if (level) values.level = text(level.label);
  return t(`planner.impossible.${reason}`, values);
}
