import { Fragment } from 'react';
import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { licences } from '../../edition/licences.ts';
import { travelTimesTo } from '../../edition/travel-time.ts';
import { isCountedAtSeveral } from '../words/several-points.ts';
import { AccessCoverage } from './access-coverage.tsx';
import { AccessPlaces } from './access-places.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import type { SheetContext } from './sheet-context.ts';

/** Nearest places, how far people are, and how that compares. */
export function AccessSection({ context }: { context: SheetContext }) {
  const { facts, texts, manifest, text, format } = context;
  const { demandPoints: squares } = manifest;
  const isMean = isCountedAtSeveral(facts.level, facts.code, facts.squares);
  const ofArrondissements = isMean && !facts.squares;
  const isPoint = Object.keys(facts.places).length > 0;
  const current = manifest.services.filter(({ role }) => role === 'current');
  const rows = (isWanted: (indicator: IndicatorRecord) => boolean) =>
    current.flatMap((service) =>
      manifest.indicators
        .filter(({ id, service: of }) => of === service.id && facts.indicators[id])
        .filter(isWanted)
        .map((indicator) => ({ indicator, label: text(service.label) })),
    );
  const distances = rows(({ kind }) => kind === 'distance');
  const travel = rows(({ kind }) => kind === 'travel-time');
  const hasOthers = facts.references.length > 0 || facts.peerCount > 0;
  const shares = rows(({ kind, thresholdKm }) => kind === 'beyond' && thresholdKm === 10);
  const served = current.map(({ id, label }) => ({ label, times: travelTimesTo(manifest, id) }));
  const estimated = served.some(({ times }) => times === null);
  const supplied = manifest.sources.flatMap((source) => {
    const services = served.filter(({ times }) => times?.source === source);
    return services.length === 0
      ? []
      : [{ source, services: services.map(({ label }) => text(label)) }];
  });
  return (
    <section id="acces">
      <h2>{texts.access}</h2>
      {isPoint ? <AccessPlaces context={context} /> : <AccessCoverage context={context} />}
      {ofArrondissements && <p className="note">{texts.arrondissementsNote}</p>}
      {distances.length > 0 && (hasOthers || !isPoint) && (
        <ComparisonTable
          context={context}
          caption={isPoint && !isMean ? texts.compared : texts.meanDistance}
          groups={[{ title: null, rows: distances }]}
        />
      )}
      {shares.length > 0 && hasOthers && !isPoint && (
        <ComparisonTable
          context={context}
          caption={texts.comparedShares}
          groups={[{ title: null, rows: shares }]}
        />
      )}
      {travel.length > 0 && (hasOthers || !isPoint) && (
        <ComparisonTable
          context={context}
          caption={texts.comparedTravel}
          groups={[{ title: null, rows: travel }]}
        />
      )}
      <p className="note">
        {!ofArrondissements &&
          `${squares && facts.level !== 'qpv' ? text(squares.note) : texts.accessNote} `}
        {squares && facts.squares && `${text(squares.ofCommune)} `}
        {estimated && `${facts.roadEstimate ? texts.roadNote : texts.noRoad}`}
        {supplied.map(({ source, services }) => (
          <Fragment key={source.id}>
            {' '}
            {texts.travelNote(
              text(source.title),
              `${source.producer}, ${format.vintage(source.vintage)}, ${text(licences[source.licence].label)}`,
              services,
            )}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
