import type { ZoningRecord } from '../../edition/manifest.ts';
import analysis from '../analysis/analysis.module.css';
import { useLanguage } from '../i18n/language.tsx';
import type { DistanceInequality } from './measure-inequality.ts';

const measures = ['theil', 'gini', 'interdecile', 'palma', 'concentration'] as const;

/** Each measure beside its value with the intra-commune term. */
export function MeasureTable({ measured }: { readonly measured: DistanceInequality }) {
  const { t, format } = useLanguage();
  const number = (value: number) =>
    Number.isFinite(value) ? format.decimal(value, 2) : t('inequality.undefined');
  return (
    <table className={analysis.table}>
      <caption>{t('inequality.measures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('inequality.measure')}</th>
          <th scope="col" className={analysis.number}>
            {t('inequality.atPoint')}
          </th>
          <th scope="col" className={analysis.number}>
            {t('inequality.withTerm')}
          </th>
        </tr>
      </thead>
      <tbody>
        {measures.map((id) => (
          <tr key={id}>
            <th scope="row">{t(`inequality.measure.${id}`)}</th>
            <td className={analysis.number}>{number(measured[id].value)}</td>
            <td className={analysis.number}>{number(measured[id].valueWithTerm)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface GroupTableProps {
  readonly measured: DistanceInequality;
  readonly zoning: ZoningRecord;
}

/** The classes between which the inequality is split, the farthest first. */
export function GroupTable({ measured, zoning }: GroupTableProps) {
  const { t, text, format } = useLanguage();
  const groups = [...measured.groups].sort((a, b) => b.mean - a.mean);
  return (
    <table className={analysis.table}>
      <caption>{t('inequality.groups', { zoning: text(zoning.label) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('inequality.class')}</th>
          <th scope="col" className={analysis.number}>
            {t('inequality.mean')}
          </th>
          <th scope="col" className={analysis.number}>
            {t('inequality.peopleShare')}
          </th>
          <th scope="col" className={analysis.number}>
            {t('inequality.kmShare')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, mean, weightShare, valueShare }) => (
          <tr key={group}>
            <th scope="row">
              {group < 0 ? t('inequality.noClass') : text(zoning.classes[group].label)}
            </th>
            <td className={analysis.number}>{format.value(mean, 'km', 1)}</td>
            <td className={analysis.number}>{format.share(100 * weightShare)}</td>
            <td className={analysis.number}>{format.share(100 * valueShare)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
