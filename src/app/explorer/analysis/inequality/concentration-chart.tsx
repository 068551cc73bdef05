import { type ShareCurve, shareAt } from '../../../../core/inequality/share-curve.ts';
import type { FilteredZoning } from '../../../edition/filtered-zonings.ts';
import { useLanguage } from '../../../i18n/language.tsx';
import analysis from '../analysis.module.css';
import { FigureTable } from '../figure-table.tsx';
import styles from './concentration-chart.module.css';
import { countings } from './inequality-tables.tsx';
import type { DistanceInequality } from './measure-inequality.ts';

const SIDE = 240;
const MARGIN = { top: 8, right: 8, bottom: 34, left: 44 };
/** Points drawn of the curve, which has one for each commune. */
const DRAWN = 120;
const tenths = Array.from({ length: 11 }, (_, i) => i / 10);

/** Who travels the kilometres, from the poorest commune to the richest; its table says the same. */
export function ConcentrationChart({
  measured,
  zoning,
}: {
  readonly measured: DistanceInequality;
  readonly zoning: FilteredZoning;
}) {
  const { t, format } = useLanguage();
  const { curve, curveWithTerm } = measured;
  const [atPoint, withTerm] = countings(zoning).map((id) => t(id));
  const percent = (share: number) => format.value(100 * share, 'percent', 0);
  return (
    <figure className={analysis.figure}>
      <figcaption>{t('inequality.curve')}</figcaption>
      <div className={styles.pair}>
        <svg
          viewBox={`0 0 ${SIDE + MARGIN.left + MARGIN.right} ${SIDE + MARGIN.top + MARGIN.bottom}`}
          className={styles.chart}
          role="img"
          aria-label={t('inequality.curve.text', {
            share: format.share(100 * shareAt(curve, 0.5)),
          })}
        >
          <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
            {[0, 0.25, 0.5, 0.75, 1].map((share) => (
              <g key={share} className={styles.axis}>
                <line x1={0} x2={SIDE} y1={SIDE * (1 - share)} y2={SIDE * (1 - share)} />
                <text x={-6} y={SIDE * (1 - share)} dy="0.32em" textAnchor="end">
                  {percent(share)}
                </text>
                <text x={SIDE * share} y={SIDE + 15} textAnchor="middle">
                  {percent(share)}
                </text>
              </g>
            ))}
            <text x={SIDE / 2} y={SIDE + 31} textAnchor="middle" className={styles.name}>
              {t('inequality.curve.people')}
            </text>
            <line x1={0} y1={SIDE} x2={SIDE} y2={0} className={styles.equal} />
            <path d={pathOf(curveWithTerm)} className={styles.withTerm} />
            <path d={pathOf(curve)} className={styles.curve} />
          </g>
        </svg>
        <ul className={styles.keys}>
          <li className={styles.curveKey}>{atPoint}</li>
          <li className={styles.withTermKey}>{withTerm}</li>
          <li className={styles.equalKey}>{t('inequality.curve.equal')}</li>
        </ul>
      </div>
      <details>
        <summary className={analysis.note}>{t('inequality.curve.table')}</summary>
        <FigureTable
          caption={null}
          heading={t('inequality.curve.people')}
          columns={[atPoint, withTerm]}
          rows={tenths.slice(1).map((share) => ({
            id: share,
            name: percent(share),
            cells: [curve, curveWithTerm].map((one) => format.share(100 * shareAt(one, share))),
          }))}
        />
      </details>
    </figure>
  );
}

function pathOf(curve: ShareCurve): string {
  return Array.from({ length: DRAWN + 1 }, (_, i) => {
    const share = i / DRAWN;
    const height = SIDE * (1 - shareAt(curve, share));
    return `${i === 0 ? 'M' : 'L'}${(SIDE * share).toFixed(1)} ${height.toFixed(1)}`;
  }).join('');
}
