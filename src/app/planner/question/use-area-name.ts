import { useAreaSession } from '../../area/area-session.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { PlanArea } from '../model/plan.ts';
import { usePlanner } from '../planner-context.ts';
import { territoryWords } from '../words/territory-words.ts';

/** The territory of a plan in words. */
export function useAreaName(area: PlanArea | null): string {
  const { files } = usePlanner();
  const { t, text } = useLanguage();
  const { uploaded } = useAreaSession();
  const territory = area && 'code' in area ? area : null;
  const level = files.manifest.levels.find(({ id }) => id === territory?.level);
  const index = useLoaded(level?.id ?? null, () => files.levelIndex(level!));
  if (area === null) return t('planner.area.france');
  if ('polygon' in area) return t('planner.area.drawn');
  if ('upload' in area) return t('planner.area.uploaded', { name: uploaded?.name ?? '?' });
  const name =
    index.status === 'ready' && index.content.names[index.content.codes.indexOf(area.code)];
  return territoryWords(name || area.code, level ? text(level.label) : '');
}
