import { useLanguage } from '../../i18n/language.tsx';
import { useExplorer } from '../explorer-context.ts';
import { useClauses } from '../selection/selection-provider.tsx';
import type { Listed } from '../selection/use-listed.ts';
import { useSelectedTerritory } from '../territory/use-selected-territory.ts';
import styles from './charts.module.css';

interface WhoseValuesProps {
  readonly listed: Listed;
  /** Sources of filters that the chart does not see: what it shows itself. */
  readonly leftOut: readonly string[];
}

/** Whose values a chart has in front, and whose behind; nothing where they are those of France. */
export function WhoseValues({ listed: { holder, mask, count }, leftOut }: WhoseValuesProps) {
  const { level } = useExplorer();
  const words = useLanguage();
  const { t, text, format } = words;
  const { clauses } = useClauses();
  const selected = useSelectedTerritory();
  if (!mask) return null;
  const name = selected.status === 'ready' ? selected.content?.record.name : undefined;
  const seen = clauses.filter(
    ({ clause }) => clause.dataKey !== null && !leftOut.includes(clause.source),
  );
  const whose = [
    ...(holder ? [t('filters.within', { names: name ?? holder.code })] : []),
    ...seen.map(({ clause, data }) => clause.label(words, data)),
  ];
  return (
    <span className={styles.whose} data-testid="whose">
      {t('charts.whose', {
        whose: whose.join(' · '),
        count,
        number: format.decimal(count, 0),
        level: text(count > 1 ? level.plural : level.label),
      })}
    </span>
  );
}
