import { useExplorer } from '../explorer/explorer-context.ts';
import { useLanguage } from '../i18n/language.tsx';
import legend from '../legend/legend.module.css';
import { lensPalette } from '../theme/palettes.ts';
import type { Lens } from './use-lens.ts';

/** Classes in the order of the palette. */
export const legendEntries = ['uncovered', 'partly', 'covered'] as const;

/** Words of the title of what the lens shows. */
export function useLensTitle(): (lens: Lens) => string {
  const { files } = useExplorer();
  const { t, text, format } = useLanguage();
  return ({ answer: { question } }) => {
    const [service] = files.manifest.services.filter(({ id }) => id === question.services[0]);
    const kind = question.services.length === 1 ? 'one' : question.needs;
    return t(`lens.legend.${kind}`, {
      km: format.plain(question.km),
      service: text(service.ofOne),
      services: question.services.length,
    });
  };
}

/** The legend while the lens is open: how many territories are covered, in part, or not. */
export function LensLegend({ lens }: { lens: Lens }) {
  const { t, format } = useLanguage();
  const title = useLensTitle();
  const { counts } = lens.picture;
  const count = (territories: number) => (
    <span className={legend.count}>
      <span aria-hidden="true">{format.decimal(territories, 0)}</span>
      <span className="visually-hidden">{t('legend.classCount', { count: territories })}</span>
    </span>
  );
  return (
    <figure className={legend.legend} aria-label={t('legend.title')} data-testid="lens-legend">
      <figcaption className={legend.title}>{title(lens)}</figcaption>
      <ul className={legend.classes}>
        {legendEntries.map((id, i) => (
          <li key={id} className={legend.class}>
            <span className={legend.swatch} style={{ background: lensPalette[i] }} />
            <span>{t(`lens.legend.${id}`)}</span>
            {count(counts[id])}
          </li>
        ))}
        {counts.withoutPoint > 0 && (
          <li className={legend.class}>
            <span className={`${legend.swatch} ${legend.missing}`} />
            <span>{t('lens.legend.withoutPoint')}</span>
            {count(counts.withoutPoint)}
          </li>
        )}
      </ul>
    </figure>
  );
}
