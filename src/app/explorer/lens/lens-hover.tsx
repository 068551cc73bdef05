import { kilometresOf } from '../../../edition/files/demand-file.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { coverageWords } from './territory-coverage.ts';
import type { Lens } from './use-lens.ts';

/** What the lens says of the territory under the pointer, and how far each service is from a commune. */
export function LensHover({ lens, id }: { lens: Lens; id: number }) {
  const { files, level } = useExplorer();
  const words = useLanguage();
  const { t, text, format } = words;
  const { data, question, picture } = lens;
  const point = level.id === 'commune' ? data.demand.commune.indexOf(id) : -1;
  const isSingle = point >= 0 && data.demand.commune[point + 1] !== id;
  return (
    <>
      <p>{coverageWords(picture, id, words)}</p>
      {isSingle &&
        files.manifest.services
          .filter((service) => question.services.includes(service.id))
          .map((service) => {
            const metres = data.demand.distanceMetres[service.id][point];
            const distance =
              metres < 0
                ? t('lens.hover.withoutPoint')
                : format.value(kilometresOf(metres), 'km', 1);
            return (
              <p key={service.id}>
                {t('lens.hover.distance', { service: text(service.label), distance })}
              </p>
            );
          })}
    </>
  );
}
