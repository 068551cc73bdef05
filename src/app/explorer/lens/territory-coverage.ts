import type { useLanguage } from '../../i18n/language.tsx';
import { coveredPercent } from './coverage.ts';
import { type LensPicture, lensClasses, lensClassNames } from './lens-classes.ts';

/**
 * Share (%) of the people of each territory who are covered; 0 or 100 where nobody lives, NaN where
 * no point is recorded.
 */
export function coverageShares({ classes, covered, uncovered }: LensPicture): Float64Array {
  return Float64Array.from(classes, (one, i) => {
    const percent = coveredPercent({
      covered: covered[i],
      uncovered: uncovered[i],
      withoutPoint: 0,
    });
    if (!Number.isNaN(percent)) return percent;
    return one === lensClasses.covered ? 100 : one === lensClasses.uncovered ? 0 : Number.NaN;
  });
}

/** « couverte », « non couverte », « 43,2 % de la population couverte », « aucun point recensé ». */
export function coverageWords(
  { classes, covered, uncovered, withoutPoint, isCounted }: LensPicture,
  position: number,
  { t, format }: ReturnType<typeof useLanguage>,
): string {
  if (isCounted[position] === 0) return t('lens.hover.uncounted');
  const name = lensClassNames[classes[position]] ?? ('withoutPoint' as const);
  const share = coveredPercent({
    covered: covered[position],
    uncovered: uncovered[position],
    withoutPoint: withoutPoint[position],
  });
  return t(`lens.hover.${name}`, { share: format.share(share) });
}
