import type { IndicatorRecord } from '../../edition/indicator-record.ts';
import { AccessCoverage } from './access-coverage.tsx';
import { AccessPlaces } from './access-places.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import type { SheetContext } from './sheet-context.ts';

/** Nearest places, how far people are, and how that compares. */
export function AccessSection({ context }: { context: SheetContext }) {
  const { facts, texts, manifest, text } = context;
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
  const hasOthers = facts.references.length > 0 || facts.peerCount > 0;
  const shares = rows(({ kind, thresholdKm }) => kind === 'beyond' && thresholdKm === 10);
  return (
    <section id="acces">
      <h2>{texts.access}</h2>
      {isPoint ? <AccessPlaces context={context} /> : <AccessCoverage context={context} />}
      {distances.length > 0 && (hasOthers || !isPoint) && (
        <ComparisonTable
          context={context}
          caption={isPoint ? texts.compared : texts.meanDistance}
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
      <p className="note">
        {texts.accessNote} {facts.roadEstimate ? texts.roadNote : texts.noRoad}
      </p>
    </section>
  );
}
