import { type IndicatorDeclaration, isRatioOfSums } from '../../../catalogue/indicator.ts';
import type { LicenceId } from '../../../edition/licences.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { PublishedTable } from '../tables.ts';
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
import { territories } from './territories.ts';

/** The tables of the edition: everything that the site shows can be taken away from them. */
export function publishedTables(
  catalogue: Catalogue,
  licenceOf: (sources: readonly string[]) => LicenceId,
): PublishedTable[] {
  const isOdbl = ({ sources }: { readonly sources: readonly string[] }) =>
    licenceOf(sources) === 'odbl-1.0';
  /** Of each source alone: a source without a licence stays so beside an ODbL one. */
  const partLicences = (parts: readonly { readonly sources: readonly string[] }[]) =>
    parts.flatMap(({ sources }) => sources.map((source) => licenceOf([source])));
  const shared = catalogue.services.filter(isOdbl);
  const open = catalogue.services.filter((service) => !isOdbl(service));
  const odblServices = shared.map(({ id }) => id);
  const hasOdbl = odblServices.length > 0;
  const serviceSets = [
    openServices(odblServices, partLicences(open)),
    ...(hasOdbl ? [odblServiceSet(odblServices, partLicences(shared))] : []),
  ];
  const levels = [...catalogue.levels.map(({ id }) => id), 'qpv'];
  const indicatorTables = levels.flatMap((level) => {
    const known = catalogue.indicators.filter((indicator) => isKnownAt(indicator, level));
    const table = (indicators: typeof known, isShared: boolean) => ({
      ...indicatorTable(level, indicators, isShared),
      partLicences: partLicences(indicators),
    });
    return [
      table(
        known.filter((indicator) => !isOdbl(indicator)),
        false,
      ),
      ...(hasOdbl ? [table(known.filter(isOdbl), true)] : []),
    ];
  });
  return [
    territories,
    communes(catalogue),
    qpv,
    ...indicatorTables,
    ...serviceSets.flatMap((services) => [...accessTables(services), coverage(services)]),
    demandPoints,
    demandParts,
    {
      ...communeParts(catalogue.indicators),
      partLicences: partLicences(
        catalogue.indicators.filter(({ measure }) => isRatioOfSums(measure)),
      ),
    },
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
    qualityLedger,
  ];
}

/** Whether the indicator has observations at the level, be they reasons only. */
function isKnownAt({ qpv, measure }: IndicatorDeclaration, level: string): boolean {
  return level !== 'qpv' || qpv !== undefined || 'service' in measure;
}
