import type { DemandFile } from './demand-file.ts';
import type { TerritoryFile, TerritoryRecord, ZonesFile } from './territory-file.ts';

/**
 * What derives from a source under a share-alike licence (ODbL) is published apart, in a file of
 * the same form under this folder: `territories/epci/75.json.gz` has its part in
 * `odbl/territories/epci/75.json.gz`. A page that shows both joins them.
 */
export const shareAlikeFolder = 'odbl';

/** The part of the file of a shard that is under a share-alike licence. */
export interface SharedTerritories extends Pick<TerritoryFile, 'edition' | 'level'> {
  readonly territories: Readonly<
    Record<string, Pick<TerritoryRecord, 'access' | 'travel' | 'coverage' | 'values'>>
  >;
}

/** Whether the figures of a service or an indicator, by id, are under a share-alike licence. */
type IsShared = (id: string) => boolean;

/** Splits a shard into its open part and that under a share-alike licence. */
export function splitTerritories(
  file: TerritoryFile,
  isShared: IsShared,
): [open: TerritoryFile, shared: SharedTerritories] {
  const open: Record<string, TerritoryRecord> = {};
  const shared: Record<string, SharedTerritories['territories'][string]> = {};
  for (const [code, record] of Object.entries(file.territories)) {
    const access = split(record.access, isShared);
    const coverage = split(record.coverage, isShared);
    const values = split(record.values, isShared);
    const travel = record.travel && split(record.travel, isShared);
    open[code] = {
      ...record,
      access: access[0],
      ...(travel && { travel: travel[0] }),
      coverage: coverage[0],
      values: values[0],
    };
    shared[code] = {
      access: access[1],
      ...(travel && { travel: travel[1] }),
      coverage: coverage[1],
      values: values[1],
    };
  }
  const { edition, level } = file;
  return [
    { ...file, territories: open },
    { edition, level, territories: shared },
  ];
}

/** Gives back the whole shard; a territory without a shared part stays as it is. */
export function joinTerritories(open: TerritoryFile, shared: SharedTerritories): TerritoryFile {
  const territories: Record<string, TerritoryRecord> = {};
  for (const [code, record] of Object.entries(open.territories)) {
    const part = shared.territories[code];
    territories[code] = {
      ...record,
      access: { ...record.access, ...part?.access },
      ...(record.travel && { travel: { ...record.travel, ...part?.travel } }),
      coverage: { ...record.coverage, ...part?.coverage },
      values: { ...record.values, ...part?.values },
    };
  }
  return { ...open, territories };
}

/** Splits the coverage of zones by service. */
export function splitZones(
  file: ZonesFile,
  isShared: IsShared,
): [open: ZonesFile, shared: ZonesFile] {
  const parts = ([0, 1] as const).map((side) => ({
    ...file,
    zones: mapValues(file.zones, (classes) =>
      mapValues(classes, (services) => split(services, isShared)[side]),
    ),
  }));
  return [parts[0], parts[1]];
}

/** Gives back the coverage of zones by all services. */
export function joinZones(open: ZonesFile, shared: ZonesFile): ZonesFile {
  return {
    ...open,
    zones: mapValues(open.zones, (classes, zoning) =>
      mapValues(classes, (services, id) => ({ ...services, ...shared.zones[zoning]?.[id] })),
    ),
  };
}

/** The part of a file of demand that is under a share-alike licence: distances alone. */
export interface SharedDemand extends Pick<DemandFile, 'edition' | 'distanceMetres'> {
  readonly qpv: Pick<DemandFile['qpv'], 'distanceMetres'>;
}

/** Splits the distances of demand points and QPV by service. */
export function splitDemand(
  file: DemandFile,
  isShared: IsShared,
): [open: DemandFile, shared: SharedDemand] {
  const communes = split(file.distanceMetres, isShared);
  const qpv = split(file.qpv.distanceMetres, isShared);
  return [
    { ...file, distanceMetres: communes[0], qpv: { ...file.qpv, distanceMetres: qpv[0] } },
    { edition: file.edition, distanceMetres: communes[1], qpv: { distanceMetres: qpv[1] } },
  ];
}

/** Gives back the distances to all services. */
export function joinDemand(open: DemandFile, shared: SharedDemand): DemandFile {
  return {
    ...open,
    distanceMetres: { ...open.distanceMetres, ...shared.distanceMetres },
    qpv: {
      ...open.qpv,
      distanceMetres: { ...open.qpv.distanceMetres, ...shared.qpv.distanceMetres },
    },
  };
}

type ById<Value> = Readonly<Record<string, Value>>;

function split<Value>(
  values: ById<Value>,
  isShared: IsShared,
): [open: ById<Value>, shared: ById<Value>] {
  const entries = Object.entries(values);
  return [
    Object.fromEntries(entries.filter(([id]) => !isShared(id))),
    Object.fromEntries(entries.filter(([id]) => isShared(id))),
  ];
}

function mapValues<From, To>(
  values: ById<From>,
  change: (value: From, id: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value, id)]));
}
