import type { IndicatorRecord } from '../../../../edition/indicator-record.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import { useListed } from '../../selection/use-listed.ts';
import { ValuesComputed } from '../../values-computed.tsx';

/** How the points of the scatter plot are computed. */
export function ScatterComputed({ crossed }: { readonly crossed: IndicatorRecord }) {
  const { indicator, level } = useExplorer();
  const { t, text } = useLanguage();
  const { mask, index } = useListed();
  return (
    <ValuesComputed
      name={t('crossed.title', {
        first: text(indicator.shortLabel),
        second: text(crossed.shortLabel),
      })}
      method={[['computation.scatter', { level: text(level.plural) }]]}
      indicators={[indicator, crossed]}
      kernels={[]}
      mask={mask}
      index={index}
    />
  );
}
