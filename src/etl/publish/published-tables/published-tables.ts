import { type IndicatorDeclaration, isRatioOfSums } from '../../../catalogue/indicator.ts';
import { GRID_SOURCE } from '../../../catalogue/population-grid.ts';
import { qpvLevel } from '../../../catalogue/qpv-level.ts';
import type { LicenceId } from '../../../edition/licences.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { PublishedTable } from '../table-files/tables.ts';
import { accessTables } from './access.ts';
import { anctProgrammes } from './anct-programmes.ts';
import { cityContracts } from './city-contracts.ts';
import { codePassage } from './code-passage.ts';
import { adjacency } from './commune-adjacency.ts';
import { communeEvents } from './commune-events.ts';
import { communes } from './communes.ts';
import { coverage } from './coverage.ts';
import { delegateSessions } from './delegate-sessions.ts';
import { demandParts } from './demand-parts.ts';
import { demandPoints } from './demand-points.ts';
import { facilities } from './facilities.ts';
import { franceServicesDetails } from './france-services-details.ts';
import { communeParts } from './indicator-parts.ts';
import { indicatorTable } from './indicators.ts';
import { populationHistory } from './population-history.ts';
import { qpv } from './qpv.ts';
import { qpvFigures } from './qpv-figures.ts';
import { qualityBalance } from './quality-balance.ts';
import { qualityLedger } from './quality-ledger.ts';
import { odblServiceSet, openServices } from './service-set.ts';
import { studyAreas } from './study-areas.ts';
import { sourcesOf } from './table-sources.ts';
import { territories } from './territories.ts';
import { travelTimes } from './travel-times.ts';

/**
 * The tables of the edition: everything that the site shows can be taken away from them. Those of a
 * source that is left out are left out with it.
 *
 * @param included sources of the edition, by id.
 */
export function publishedTables(
  catalogue: Catalogue,
  licenceOf: (sources: readonly string[]) => LicenceId,
  included: readonly string[],
): PublishedTable[] {
  const isOdbl = ({ sources }: { readonly sources: readonly string[] }) =>
    licenceOf(sources) === 'odbl-1.0';
  const shared = catalogue.services.filter(isOdbl);
  const open = catalogue.services.filter((service) => !isOdbl(service));
  const odblServices = shared.map(({ id }) => id);
  const hasOdbl = odblServices.length > 0;
  const shareAlike = included.filter((source) => isOdbl({ sources: [source] }));
  const serviceSets = [
    openServices(odblServices, sourcesOf(open)),
    ...(hasOdbl ? [odblServiceSet(odblServices, sourcesOf(shared))] : []),
  ];
  const levels = [...catalogue.levels, qpvLevel];
  const indicatorTables = levels.flatMap((level) => {
    const known = catalogue.indicators.filter((indicator) => isKnownAt(indicator, level.id));
    const others = known.filter((indicator) => !isOdbl(indicator));
    return [
      indicatorTable(level, others, false),
      ...(hasOdbl ? [indicatorTable(level, known.filter(isOdbl), true)] : []),
    ];
  });
  const odblRatios = catalogue.indicators.filter(
    (indicator) => isOdbl(indicator) && isRatioOfSums(indicator.measure),
  );
  const odblParts = odblRatios.length > 0 ? [communeParts(odblRatios, true)] : [];
  const tables = [
    territories(catalogue),
    communes(catalogue, included),
    qpv,
    ...indicatorTables,
    ...serviceSets.flatMap((services) => [
      ...accessTables(services),
      coverage(services, catalogue),
    ]),
    demandPoints(included),
    demandParts,
    communeParts(
      catalogue.indicators.filter((indicator) => !isOdbl(indicator)),
      false,
    ),
    ...odblParts,
    ...travelTimes(
      catalogue.indicators.filter((indicator) => !isOdbl(indicator)),
      false,
    ),
    ...travelTimes(catalogue.indicators.filter(isOdbl), true),
    facilities,
    cityContracts,
    anctProgrammes,
    franceServicesDetails,
    delegateSessions,
    qpvFigures,
    studyAreas,
    populationHistory,
    adjacency,
    codePassage,
    communeEvents,
    qualityBalance,
    qualityLedger(included.filter((source) => !shareAlike.includes(source))),
    ...(shareAlike.length > 0 ? [qualityLedger(shareAlike, 'odbl_')] : []),
  ];
  return tables
    .filter(({ sources }) => sources.every((source) => included.includes(source)))
    .map((table) => withSquares(table, included))
    .map((table) => ({
      ...table,
      // Of each source alone: a source without a licence stays so beside an ODbL one.
      partLicences: table.sources.map((source) => licenceOf([source])),
    }));
}

/** Whether the indicator has observations at the level, be they reasons only. */
function isKnownAt({ qpv, measure }: IndicatorDeclaration, level: string): boolean {
  const isOfQpv = measure.kind === 'published-of-qpv';
  return level === qpvLevel.id ? isOfQpv || qpv !== undefined || 'service' in measure : !isOfQpv;
}

/** What depends on where people are counted depends on the population grid, where there is one. */
function withSquares(table: PublishedTable, included: readonly string[]): PublishedTable {
  const { sources } = table;
  const isCounted = sources.includes('chefs-lieux-2020') && !sources.includes(GRID_SOURCE);
  return isCounted && included.includes(GRID_SOURCE)
    ? { ...table, sources: [...sources, GRID_SOURCE] }
    : table;
}
