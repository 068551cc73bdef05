import { useMemo } from 'react';
import type { IndicatorRecord } from '../../../edition/indicator-record.ts';
import { useLanguage } from '../../i18n/language.tsx';
import type { Symbols } from '../../map/layers/symbols/symbol-layers.ts';
import { legendValues, mostRadiusPx, radiusShare } from '../../map/layers/symbols/symbol-scale.ts';
import { useKeptCounts, useKeptMask } from '../legend/kept-counts.ts';
import legend from '../legend/legend.module.css';
import { TerritoryCount } from '../legend/territory-count.tsx';
import { rangeSource } from '../selection/clauses/range.ts';
import styles from './symbol-legend.module.css';

interface SymbolLegendProps {
  readonly indicator: IndicatorRecord;
  readonly symbols: Symbols;
  readonly zoom: number;
}

/** Circles in each other, with their values, at the size that they have on the map. */
export function SymbolLegend({ indicator, symbols, zoom }: SymbolLegendProps) {
  const { t, text, format } = useLanguage();
  const { most, colour } = symbols;
  const { rangeCount, missingCount, secretCount } = useKeptSymbols(symbols, indicator);
  const circles = legendValues(most, zoom).map((value) => ({
    value,
    radius: mostRadiusPx(zoom) * radiusShare(value, most),
  }));
  const largest = circles[0]?.radius ?? 0;
  const line = 17;
  const height = Math.max(2 * largest + 4, circles.length * line);
  const base = height - 2;
  const middle = largest + 2;
  return (
    <figure className={legend.legend} aria-label={t('legend.title')} data-testid="symbol-legend">
      <figcaption className={legend.title}>{text(indicator.shortLabel)}</figcaption>
      <svg className={styles.circles} width="100%" height={height} aria-hidden="true">
        {circles.map(({ value, radius }, i) => {
          const top = base - 2 * radius;
          const y = Math.max(top, i * line + line / 2);
          return (
            <g key={value}>
              <circle cx={middle} cy={base - radius} r={radius} fill={colour} />
              <path d={`M${middle},${top}L${2 * largest + 12},${y}h8`} />
              <text x={2 * largest + 24} y={y + 4}>
                {format.value(value, indicator.unit, 0)}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="visually-hidden">
        {t('symbols.scale', {
          values: circles.map(({ value }) => format.value(value, indicator.unit, 0)).join(', '),
        })}
      </p>
      <p className={styles.why}>{t('symbols.why')}</p>
      <ul className={legend.categories}>
        {rangeCount > 0 && (
          <li className={legend.category}>
            <svg className={styles.circles} width="22" height="16" aria-hidden="true">
              <circle cx="14" cy="8" r="5" fill={colour} />
              <circle
                className={styles.ring}
                cx="14"
                cy="8"
                r="7"
                style={{ ['--ring' as string]: colour }}
              />
            </svg>
            <span>{t('symbols.range')}</span>
            <TerritoryCount count={rangeCount} />
          </li>
        )}
        {missingCount > 0 && (
          <li className={legend.category}>
            <span className={`${legend.swatch} ${legend.missing}`} />
            <span>{t('legend.missing')}</span>
            <TerritoryCount count={missingCount} />
          </li>
        )}
        {secretCount > 0 && (
          <li className={legend.category}>
            <span className={`${legend.swatch} ${legend.secret}`} />
            <span>{t('symbols.withheld')}</span>
            <TerritoryCount count={secretCount} />
          </li>
        )}
      </ul>
    </figure>
  );
}

/** How many of the territories that the filters keep have a range, no value, or a withheld one. */
function useKeptSymbols({ classes, low, high }: Symbols, { id }: IndicatorRecord) {
  const own = rangeSource(id);
  const mask = useKeptMask(classes.length, own);
  const { missingCount, secretCount } = useKeptCounts(classes, 0, own);
  const rangeCount = useMemo(
    () => low.reduce((sum, least, i) => sum + Number(least < high[i] && mask?.[i] !== 0), 0),
    [low, high, mask],
  );
  return { rangeCount, missingCount, secretCount };
}
