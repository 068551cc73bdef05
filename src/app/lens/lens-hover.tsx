import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import { coveredPercent } from './coverage.ts';
import { legendEntries } from './lens-legend.tsx';
import type { Lens } from './use-lens.ts';

/** What the lens says of the territory under the pointer, and how far each service is from a commune. */
export function LensHover({ lens, id }: { lens: Lens; id: number }) {
  const { files, level } = useExplorer();
  const { t, text, format } = useLanguage();
  const { data, answer, picture } = lens;
  const name = legendEntries[picture.classes[id]] ?? ('withoutPoint' as const);
  const share = coveredPercent({
    covered: picture.covered[id],
    uncovered: picture.uncovered[id],
    withoutPoint: picture.withoutPoint[id],
  });
  const point = level.id === 'commune' ? data.demand.commune.indexOf(id) : -1;
  const isSingle = point >= 0 && data.demand.commune[point + 1] !== id;
  return (
    <>
      <p>{t(`lens.hover.${name}`, { share: format.share(share) })}</p>
      {isSingle &&
        files.manifest.services
          .filter((service) => answer.question.services.includes(service.id))
          .map((service) => {
            const centikm = data.demand.distanceCentikm[service.id][point];
            const distance =
              centikm < 0 ? t('lens.hover.withoutPoint') : format.value(centikm / 100, 'km', 1);
            return (
              <p key={service.id}>
                {t('lens.hover.distance', { service: text(service.label), distance })}
              </p>
            );
          })}
    </>
  );
}
