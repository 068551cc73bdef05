import { colourless, franceCut, franceFrames, franceSize } from '../france-frames.ts';
import type { IndicatorContext } from '../indicator-context.ts';
import type { Distribution } from '../indicator-facts.ts';
import { languageQuery } from '../page-address.ts';

/** Names of the pictures beside the page, one for each theme. */
export const mapFiles = { light: 'carte.png', dark: 'carte-sombre.png' } as const;

/**
 * The map of the communes, with the names of its boxes and the classes of its colours; QPV are too
 * small for it, and have the way to theirs.
 */
export function FranceMap({ context }: { context: IndicatorContext }) {
  const { facts, indicator, language, t, text, root } = context;
  const level = facts.shown === 'qpv' ? '&niveau=qpv' : '';
  const explorer = `${root}?indicateur=${indicator.id}${level}${languageQuery(language).replace('?', '&')}`;
  if (level) {
    return (
      <p className="screen">
        <a href={explorer}>{t('seeMap')}</a>
      </p>
    );
  }
  const label = t('map', { label: text(indicator.label) });
  return (
    <figure className="france">
      <a href={explorer}>
        <svg
          viewBox={`0 ${franceCut.y} ${franceSize.width} ${franceCut.height}`}
          role="img"
          aria-label={label}
        >
          <image
            href={mapFiles.light}
            data-dark={mapFiles.dark}
            width={franceSize.width}
            height={franceSize.height}
          />
          {franceFrames.map(
            ({ label: name, x, y, width, height }) =>
              name && (
                <text key={name} x={x + width / 2} y={y + height + 8} textAnchor="middle">
                  {name}
                </text>
              ),
          )}
        </svg>
      </a>
      <figcaption>
        {facts.distribution && <Classes context={context} distribution={facts.distribution} />}
        <a className="screen" href={explorer}>
          {t('seeMap')}
        </a>
      </figcaption>
    </figure>
  );
}

function Classes({
  context,
  distribution,
}: {
  context: IndicatorContext;
  distribution: Distribution;
}) {
  const { facts, indicator, manifest, t, format } = context;
  const bare = (value: number) => format.bare(value, indicator.unit, indicator.decimals);
  const classWords = (low: number | null, high: number | null) => {
    if (low === null) return t('upTo', { high: bare(high ?? 0) });
    if (high === null) return t('above', { low: bare(low) });
    return low === high ? bare(low) : t('between', { low: bare(low), high: bare(high) });
  };
  const communes = facts.levels.find(({ level }) => level === 'commune');
  const missing = Object.entries(communes?.missing ?? {});
  const legendOf = (reason: string) => manifest.reasons[reason as 'secret'].legend;
  const isMissing = missing.some(([reason]) => legendOf(reason) === 'missing');
  const isSecret =
    (communes?.ranges ?? 0) > 0 || missing.some(([reason]) => legendOf(reason) === 'secret');
  return (
    <ul className="classes" aria-label={t('classes')}>
      {distribution.classes.map(({ low, high, colour, darkColour }) => (
        <li key={colour}>
          <Swatch colour={colour} darkColour={darkColour} />
          {classWords(low, high)}
        </li>
      ))}
      {isMissing && (
        <li>
          <Swatch {...paperOf('missing')} marks={{ ...marksOf('missing'), path: HATCH }} />
          {t('missingColour')}
        </li>
      )}
      {isSecret && (
        <li>
          <Swatch {...paperOf('secret')} marks={{ ...marksOf('secret'), path: DOTS }} />
          {t('secretColour')}
        </li>
      )}
    </ul>
  );
}

const HATCH = 'M0 8l8-8M4 12l12-12M12 12l4-4';
const DOTS = 'M3 3h1M8 3h1M13 3h1M3 8h1M8 8h1M13 8h1';

interface Twins {
  readonly colour: string;
  readonly darkColour: string;
}

const paperOf = (without: 'missing' | 'secret'): Twins => ({
  colour: colourless.light[without].paper,
  darkColour: colourless.dark[without].paper,
});
const marksOf = (without: 'missing' | 'secret'): Twins => ({
  colour: colourless.light[without].ink,
  darkColour: colourless.dark[without].ink,
});

function Swatch({
  colour,
  darkColour,
  marks,
}: Twins & { marks?: Twins & { readonly path: string } }) {
  return (
    <svg className="swatch" viewBox="0 0 16 12" aria-hidden="true">
      <rect width="16" height="12" fill={colour} data-dark={darkColour} />
      {marks && (
        <path d={marks.path} stroke={marks.colour} data-dark={marks.darkColour} strokeWidth="1.2" />
      )}
    </svg>
  );
}
