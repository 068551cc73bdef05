import { Fragment } from 'react';
import { printedName } from '../words/names/french-article.ts';
import { isReason, levelLabel, type SheetContext, writtenValue } from './sheet-context.ts';
import { sheetPath } from './sheet-path.ts';

/** Censuses that the change of population is told from. */
const changes = [
  ['population_change_since_1968_pct', '1968'],
  ['population_change_since_2011_pct', '2011'],
] as const;

/** Where the territory is, how many people live there and how that changed. */
export function TerritoryLead({ context }: { context: SheetContext }) {
  const { facts, texts, format, root } = context;
  const departement = facts.within.find(({ level }) => level === 'departement');
  // The régions overseas are their département over again.
  const containing = facts.within.filter(
    ({ level, name }) => level !== 'pays' && (level !== 'region' || name !== departement?.name),
  );
  const isSaid = (name: string, place: number) =>
    [facts, ...containing.slice(0, place)].some((before) => before.name === name);
  const size = [
    facts.areaKm2 === null
      ? null
      : `${format.decimal(facts.areaKm2, facts.areaKm2 < 10 ? 1 : 0)} km²`,
    facts.communeCount === null || facts.communeCount === 0
      ? null
      : texts.communes(format.decimal(facts.communeCount, 0), facts.communeCount),
  ].filter((part) => part !== null);
  const since = changes.flatMap(([id, year]) => {
    const found = facts.indicators[id];
    const record = context.manifest.indicators.find((one) => one.id === id);
    if (!found || !record || isReason(found.value)) return [];
    const written = writtenValue(context, found.value, record.unit, record.decimals);
    const isGain = typeof found.value === 'number' && found.value > 0;
    return [texts.since(`${isGain ? '+' : ''}${written}`, year)];
  });
  return (
    <>
      {containing.length > 0 && (
        <p className="within">
          {containing.map(({ level, code, name }, i) => (
            <Fragment key={level}>
              {i > 0 && ' · '}
              <a href={`${root}${sheetPath(level, code)}`}>{printedName(name)}</a>
              {/* An arrondissement has the name of its town. */}
              {(level === 'arrondissement' || isSaid(name, i)) &&
                ` (${levelLabel(context, level)})`}
            </Fragment>
          ))}
        </p>
      )}
      <p className="lead">
        <b>
          {facts.population === null
            ? texts.unknownPopulation
            : texts.inhabitants(format.decimal(facts.population, 0), facts.population)}
        </b>
        {facts.mayotte?.population &&
          ` ${texts.withMayotte(format.decimal(facts.mayotte.population, 0))}`}
        {facts.populationNote && ` ${texts.censusOf(facts.populationNote)}`}
        {size.map((part) => ` · ${part}`)}
        {since.map((part) => ` · ${part}`)}
      </p>
    </>
  );
}
