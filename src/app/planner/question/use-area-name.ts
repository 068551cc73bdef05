import { useAreaSession } from '../../area/area-session.ts';
import { useLoaded } from '../../edition/use-loaded.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { usePlanner } from '../planner-context.ts';

/** The planned territory in words. */
export function useAreaName(): string {
  const { files, plan } = usePlanner();
  const { t, text } = useLanguage();
  const { area } = plan;
  const { uploaded } = useAreaSession();
  const territory = area && 'code' in area ? area : null;
  const level = files.manifest.levels.find(({ id }) => id === territory?.level);
  const index = useLoaded(level?.id ?? null, () => files.levelIndex(level!));
  if (area === null) return t('planner.area.france');
  if ('polygon' in area) return t('planner.area.drawn');
  if ('upload' in area) return t('planner.area.uploaded', { name: uploaded?.name ?? '?' });
  const name =
    index.status === 'ready' && index.content.names[index.content.codes.indexOf(area.code)];
  return `${name || area.code}${level ? ` (${text(level.label)})` : ''}`;
}
