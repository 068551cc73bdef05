import type { IndicatorDeclaration } from '../../../catalogue/indicator.ts';
import type { LicenceId } from '../../../edition/licences.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { PublishedTable } from '../tables.ts';
import { accessTables } from './access.ts';
import { cityContracts } from './city-contracts.ts';
import { codePassage } from './code-passage.ts';
import { adjacency } from './commune-adjacency.ts';
import { communeEvents } from './commune-events.ts';
import { communes } from './communes.ts';
import { coverage } from './coverage.ts';
import { demandParts } from './demand-parts.ts';
import { demandPoints } from './demand-points.ts';
import { facilities } from './facilities.ts';
import { communeParts } from './indicator-parts.ts';
import { indicatorTable } from './indicators.ts';
import { qpv } from './qpv.ts';
import { qualityBalance } from './quality-balance.ts';
import { qualityLedger } from './quality-ledger.ts';
import { odblServiceSet, openServices } from './service-set.ts';
import { territories } from './territories.ts';

/** The tables of the edition: everything that the site shows can be taken away from them. */
export function publishedTables(
  catalogue: Catalogue,
  licenceOf: (sources: readonly string[]) => LicenceId,
): PublishedTable[] {
  const isOdbl = ({ sources }: { readonly sources: readonly string[] }) =>
    licenceOf(sources) === 'odbl-1.0';
  const odblServices = catalogue.services.filter(isOdbl).map(({ id }) => id);
  const hasOdbl = odblServices.length > 0;
  const serviceSets = [
    openServices(odblServices),
    ...(hasOdbl ? [odblServiceSet(odblServices)] : []),
  ];
  const levels = [...catalogue.levels.map(({ id }) => id), 'qpv'];
  const indicatorTables = levels.flatMap((level) => {
    const known = catalogue.indicators.filter((indicator) => isKnownAt(indicator, level));
    const open = known.filter((indicator) => !isOdbl(indicator));
    return [
      indicatorTable(level, open, false),
      ...(hasOdbl ? [indicatorTable(level, known.filter(isOdbl), true)] : []),
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
    communeParts(catalogue.indicators),
    facilities,
    cityContracts,
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
