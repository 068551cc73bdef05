import { useLanguage } from '../../../i18n/language.tsx';
import { useExplorer } from '../../explorer-context.ts';
import analysis from '../analysis.module.css';
import styles from './history-chart.module.css';
import type { NetworkHistoryData, Snapshot } from './load-history.ts';
import { niceTicks, timeScale } from './time-scale.ts';

const WIDTH = 560;
const HEIGHT = 230;
const MARGIN = { top: 26, right: 92, bottom: 26, left: 44 };

interface HistoryChartProps {
  readonly data: NetworkHistoryData;
  readonly isWhole: boolean;
}

/**
 * Places over time: each list a mark of its own, never joined; the label dates of the places still
 * open a line that says so; the target beside. Its table says the same.
 */
export function HistoryChart({ data, isWhole }: HistoryChartProps) {
  const { files, service: shown } = useExplorer();
  const { t, text, format } = useLanguage();
  const { snapshots, labels } = data;
  const { target } = files.manifest.history;
  const lastDate = snapshots.at(-1)?.date ?? target.by;
  const x = timeScale(isWhole ? target.by : (snapshots[0]?.date ?? target.by), lastDate, WIDTH);
  const most = Math.max(...snapshots.map(({ places }) => places), isWhole ? target.places : 1);
  const ticks = niceTicks(most);
  const y = (places: number) => HEIGHT * (1 - places / ticks[ticks.length - 1]);
  const steps = labels?.dates.map((date, i) => `H${x(date)}V${y(labels.places[i])}`).join('');
  const lastLabelled = labels?.places.at(-1) ?? 0;
  // Below the line, where it is half-way up.
  const midway = labels?.dates[labels.places.findIndex((n) => n > lastLabelled * 0.55)] ?? lastDate;
  const lastNetwork = snapshots.at(-1)?.network.fr;
  const styleOf = ({ network, service }: Snapshot) =>
    network.fr !== lastNetwork
      ? styles.former
      : service.role === 'history'
        ? styles.past
        : styles.current;
  return (
    <figure className={analysis.figure}>
      <figcaption>{t('history.chart')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH + MARGIN.left + MARGIN.right} ${HEIGHT + MARGIN.top + MARGIN.bottom}`}
        className={styles.chart}
        role="img"
        aria-label={t('history.chart.text', { count: snapshots.length })}
      >
        <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
          {ticks.map((places) => (
            <g key={places} className={styles.axis}>
              <line x1={0} x2={WIDTH} y1={y(places)} y2={y(places)} />
              <text x={-8} y={y(places)} dy="0.32em" textAnchor="end">
                {format.decimal(places, 0)}
              </text>
            </g>
          ))}
          {x.years.map((year) => (
            <text
              key={year}
              x={x(`${year}-01-01`)}
              y={HEIGHT + 18}
              textAnchor="middle"
              className={styles.year}
            >
              {year}
            </text>
          ))}
          {labels && steps && (
            <>
              <path
                d={`M${x(labels.dates[0])} ${y(0)}${steps}H${x(lastDate)}`}
                className={styles.labels}
              />
              <text x={x(midway) + 14} y={y(lastLabelled / 2)} className={styles.lineName}>
                {t('history.chart.stillOpen', { year: lastDate.slice(0, 4) })}
              </text>
            </>
          )}
          {isWhole && (
            <g className={styles.target}>
              <line
                x1={x(target.by)}
                x2={x(snapshots[0]?.date ?? target.by)}
                y1={y(target.places)}
                y2={y(target.places)}
              />
              <path d={`M${x(target.by)} ${y(target.places) - 7}l7 7l-7 7l-7 -7Z`} />
              <text x={x(target.by) + 4} y={y(target.places) - 14}>
                {t('history.chart.target', {
                  places: format.decimal(target.places, 0),
                  year: target.by.slice(0, 4),
                })}
              </text>
            </g>
          )}
          {snapshots.map((snapshot) => {
            const { service, network, date, places } = snapshot;
            return (
              <g
                key={service.id}
                className={styleOf(snapshot)}
                data-shown={service.id === shown.id}
              >
                <circle cx={x(date)} cy={y(places)} r={6} />
                <text
                  x={x(date) + 11}
                  y={y(places)}
                  dy={places === most ? '-0.5em' : '1.3em'}
                  className={styles.count}
                >
                  {format.decimal(places, 0)}
                </text>
                <title>
                  {text(network)}, {format.vintage(date)}: {format.decimal(places, 0)}
                </title>
              </g>
            );
          })}
        </g>
      </svg>
      <ul className={styles.keys}>
        {snapshots.map((snapshot) => (
          <li key={snapshot.service.id} className={styleOf(snapshot)}>
            {text(snapshot.network)}, {format.vintage(snapshot.date)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
