import type { SheetContext } from '../parts/sheet-context.ts';
import { printedName } from '../words/names/french-article.ts';
import { isCountedAtSeveral } from '../words/several-points.ts';
import type { SituationMap } from './situation-map-parts.ts';

interface MapFigureProps {
  /** `kept` leaves the picture empty, for one that the page already has. */
  readonly map: SituationMap | 'kept';
  readonly context: SheetContext;
}

/** The situation of a territory, as SVG. */
export function MapFigure({ map, context }: MapFigureProps) {
  const { facts, texts, root } = context;
  const explorer = `${root}?territoire=${facts.level}-${facts.code}`;
  return (
    <figure>
      <a href={explorer}>
        {map === 'kept' ? (
          <svg role="img" aria-label={texts.map(printedName(facts.name))} />
        ) : (
          <MapPicture map={map} context={context} />
        )}
      </a>
      <figcaption>
        {[lines(facts, texts), ...(facts.level === 'pays' ? [texts.mapInsets] : []), ''].join(' ')}
        <a className="screen" href={explorer}>
          {texts.openMap}
        </a>
      </figcaption>
    </figure>
  );
}

function MapPicture({ map, context }: { map: SituationMap; context: SheetContext }) {
  const { facts, texts, format } = context;
  const { width, height, areas, lines, marks, labels, scale } = map;
  const isFine = width > 300;
  const unit = isFine ? 2 : 1;
  return (
    <svg
      className={isFine ? 'fine' : undefined}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={texts.map(printedName(facts.name))}
    >
      {areas.map(({ className, path }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <path key={i} className={className} d={path} />
      ))}
      {lines !== '' && <path className="lines" d={lines} />}
      {marks.map(({ className, path }) => (
        <path key={className} className={className} d={path} />
      ))}
      {labels.map(({ x, y, anchor, text }) => (
        <text key={text} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      <path className="scale" d={`M${8 * unit} ${scale.y}h${scale.units}`} />
      <text x={8 * unit} y={scale.y - 5 * unit}>
        {`${format.decimal(scale.km, scale.km < 1 ? 1 : 0)}\u202fkm`}
      </text>
    </svg>
  );
}

function lines(
  { level, code, places, squares }: SheetContext['facts'],
  texts: SheetContext['texts'],
): string {
  if (Object.keys(places).length === 0) return texts.mapDots;
  if (level === 'qpv') return texts.qpvLines;
  if (squares) return texts.squareLines;
  return isCountedAtSeveral(level, code) ? texts.arrondissementLines : texts.mapLines;
}
