import { shareAt } from '../../../../core/inequality/share-curve.ts';
import type { ServiceRecord } from '../../../../edition/manifest.ts';
import type { FilteredZoning } from '../../../edition/filtered-zonings.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import analysis from '../analysis.module.css';
import { peopleOfQpv } from './inequality-zonings.ts';
import type { DistanceInequality } from './measure-inequality.ts';

/** Half of the people holding this share of the kilometres is "about half". */
const ABOUT_HALF = 0.02;
/** The least that a distance is said to be below: nobody is at less than 0.0 km. */
const LEAST_KM = 0.1;

interface InequalityAnswerProps {
  readonly measured: DistanceInequality;
  readonly zoning: FilteredZoning;
  readonly service: Pick<ServiceRecord, 'ofOne'>;
}

/** What the measures say, in words that need no statistics, with the larger uncertainty. */
export function InequalityAnswer({ measured, zoning, service }: InequalityAnswerProps) {
  const { t, text, format } = useLanguage();
  const { decilesKm, betweenShare, groups, theil, curve, curveWithTerm, concentration } = measured;
  const areApart = zoning.id === peopleOfQpv.id;
  const percent = (share: number) => format.share(100 * share);
  const poorest = shareAt(curve, 0.5);
  const poorestWithTerm = shareAt(curveWithTerm, 0.5);
  const follows =
    Math.abs(poorest - 0.5) < ABOUT_HALF ? 'neither' : poorest > 0.5 ? 'poor' : 'rich';
  return (
    <>
      <p className={analysis.answer} data-testid="inequality-answer">
        {t('inequality.deciles', {
          far: format.value(decilesKm[1], 'km', 1),
          near: format.value(Math.max(decilesKm[0], LEAST_KM), 'km', 1),
          service: text(service.ofOne),
        })}{' '}
        <strong>
          {groups.length < 2
            ? t('inequality.oneClass', { zoning: text(zoning.label) })
            : t('inequality.between', {
                zoning: text(zoning.label),
                between: percent(betweenShare.value),
                within: percent(1 - betweenShare.value),
              })}
        </strong>
      </p>
      <p data-testid="inequality-uncertainty">
        {t(areApart ? 'inequality.uncertainty.apart' : 'inequality.uncertainty', {
          theil: format.decimal(theil.value, 2),
          theilWithTerm: format.decimal(theil.valueWithTerm, 2),
          betweenWithTerm: percent(betweenShare.valueWithTerm),
        })}
      </p>
      {curve.count > 1 && (
        <p data-testid="inequality-income">
          {t('inequality.income', {
            share: percent(poorest),
            shareWithTerm: percent(poorestWithTerm),
          })}{' '}
          {t(`inequality.income.${follows}`)}
        </p>
      )}
      <p className={analysis.note}>
        {t(areApart ? 'inequality.method.apart' : 'inequality.method', {
          communes: format.decimal(theil.count, 0),
          people: format.people(theil.totalWeight),
        })}
        {concentration.missingWeight > 0 &&
          ` ${t('inequality.withoutIncome', { people: format.people(concentration.missingWeight) })}`}
      </p>
    </>
  );
}
