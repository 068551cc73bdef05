import type { IndicatorContext } from '../indicator-context.ts';
import type { Distribution } from '../indicator-facts.ts';

const size = { width: 720, height: 200, left: 4, right: 4, top: 16, bottom: 22 } as const;

/** The words of the section by what is counted. */
const wordsOf = {
  commune: {
    heading: 'distribution',
    text: 'distributionText',
    histogram: 'histogram',
    counted: 'communes',
  },
  qpv: {
    heading: 'distributionOfQpv',
    text: 'distributionTextOfQpv',
    histogram: 'histogramOfQpv',
    counted: 'qpv',
  },
} as const;

/** How the territories are distributed: a histogram in the colours of the map, and its table. */
export function DistributionSection({ context }: { context: IndicatorContext }) {
  const { facts, indicator, t, format } = context;
  const { distribution } = facts;
  if (!distribution) return null;
  const value = (number: number) => format.value(number, indicator.unit, indicator.decimals);
  const bare = (number: number) => format.bare(number, indicator.unit, indicator.decimals);
  const { edges, counts, beyond, least, median, most, classes } = distribution;
  const words = wordsOf[facts.shown];
  const exact = classes.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="repartition">
      <h2 id="repartition">{t(words.heading)}</h2>
      <p>
        {t(words.text, {
          count: format.decimal(exact, 0),
          least: value(least),
          median: value(median),
          most: value(most),
        })}
      </p>
      <figure className="histogram">
        <Histogram context={context} distribution={distribution} />
        <figcaption>
          {t(words.histogram)}
          {beyond > 0 && `. ${t('distributionBeyond', { count: format.decimal(beyond, 0) })}`}
        </figcaption>
      </figure>
      <details>
        <summary>{t('bins')}</summary>
        <table className="bins">
          <thead>
            <tr>
              <th scope="col">{t('interval')}</th>
              <th scope="col">{t(words.counted)}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count, i) => (
              <tr key={edges[i]}>
                <th scope="row">
                  {t('binBetween', { low: bare(edges[i]), high: bare(edges[i + 1]) })}
                </th>
                <td>{format.decimal(count, 0)}</td>
              </tr>
            ))}
            {beyond > 0 && (
              <tr>
                <th scope="row">{t('above', { low: bare(edges[edges.length - 1]) })}</th>
                <td>{format.decimal(beyond, 0)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Histogram({
  context,
  distribution,
}: {
  context: IndicatorContext;
  distribution: Distribution;
}) {
  const { facts, indicator, t, format } = context;
  const { edges, counts, classes } = distribution;
  const { width, height, left, right, top, bottom } = size;
  const [low, high] = [edges[0], edges[edges.length - 1]];
  const most = Math.max(...counts, 1);
  const x = (value: number) =>
    Number((left + ((value - low) / (high - low)) * (width - left - right)).toFixed(1));
  const y = (count: number) =>
    Number((height - bottom - (count / most) * (height - top - bottom)).toFixed(1));
  const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => edges[Math.round(share * counts.length)]);
  const anchor = (value: number) => (value === low ? 'start' : value === high ? 'end' : 'middle');
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t(wordsOf[facts.shown].histogram)}
    >
      {counts.map((count, i) => {
        const { colour, darkColour } = classAt(classes, (edges[i] + edges[i + 1]) / 2);
        return (
          <rect
            key={edges[i]}
            x={x(edges[i])}
            y={y(count)}
            width={Math.max(0, x(edges[i + 1]) - x(edges[i]) - 1)}
            height={height - bottom - y(count)}
            fill={colour}
            data-dark={darkColour}
          />
        );
      })}
      <path className="axis" d={`M${left} ${height - bottom}h${width - left - right}`} />
      <text x={left} y={10} textAnchor="start">
        {format.decimal(most, 0)}
      </text>
      {[...new Set(marks)].map((value) => (
        <text key={value} x={x(value)} y={height - 6} textAnchor={anchor(value)}>
          {value === high
            ? format.value(value, indicator.unit, indicator.decimals)
            : format.bare(value, indicator.unit, indicator.decimals)}
        </text>
      ))}
    </svg>
  );
}

/** Classes are (low, high]; a value beyond the ends belongs to the class at that end. */
function classAt(classes: Distribution['classes'], value: number) {
  const found = classes.find(({ high }) => high === null || value <= high);
  return found ?? classes[classes.length - 1];
}
