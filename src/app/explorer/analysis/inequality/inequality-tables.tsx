import type { FilteredZoning } from '../../../edition/filtered-zonings.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { FigureTable } from '../figure-table.tsx';
import { peopleOfQpv } from './inequality-zonings.ts';
import type { DistanceInequality } from './measure-inequality.ts';

/** The two ways of counting, in words: where people are put, without and with an extent. */
export function countings({ id }: FilteredZoning) {
  return id === peopleOfQpv.id
    ? (['inequality.atPoint.apart', 'inequality.withTerm.apart'] as const)
    : (['inequality.atPoint', 'inequality.withTerm'] as const);
}

const measures = ['theil', 'gini', 'interdecile', 'palma', 'concentration'] as const;

interface GroupTableProps {
  readonly measured: DistanceInequality;
  readonly zoning: FilteredZoning;
}

/** Each measure beside its value with the intra-commune term. */
export function MeasureTable({ measured, zoning }: GroupTableProps) {
  const { t, format } = useLanguage();
  return (
    <FigureTable
      caption={t('inequality.measures')}
      heading={t('inequality.measure')}
      columns={countings(zoning).map((id) => t(id))}
      rows={measures.map((id) => {
        const isWithoutIncome = id === 'concentration' && !(measured.curve.count > 0);
        return {
          id,
          name: t(`inequality.measure.${id}`),
          cells: [measured[id].value, measured[id].valueWithTerm].map((value) =>
            Number.isFinite(value)
              ? format.decimal(value, 2)
              : t(isWithoutIncome ? 'inequality.undefined.income' : 'inequality.undefined'),
          ),
        };
      })}
    />
  );
}

/** The classes between which the inequality is split, the farthest first. */
export function GroupTable({ measured, zoning }: GroupTableProps) {
  const { t, text, format } = useLanguage();
  const groups = [...measured.groups].sort((a, b) => b.mean - a.mean);
  return (
    <FigureTable
      caption={t('inequality.groups', { zoning: text(zoning.label) })}
      heading={t('inequality.class')}
      columns={[t('inequality.mean'), t('inequality.peopleShare'), t('inequality.kmShare')]}
      rows={groups.map(({ group, mean, weightShare, valueShare }) => ({
        id: group,
        name: group < 0 ? t('inequality.noClass') : text(zoning.classes[group].label),
        cells: [
          format.value(mean, 'km', 1),
          format.share(100 * weightShare),
          format.share(100 * valueShare),
        ],
      }))}
    />
  );
}
