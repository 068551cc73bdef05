import type { PointsFile } from '../../../edition/files/points-file.ts';
import { type Loaded, useLoaded } from '../../edition/use-loaded.ts';
import { partKey } from '../model/plan.ts';
import type { NamedPoints } from '../model/planner-data.ts';
import { usePlanner } from '../planner-context.ts';

/** The places of the service that are open today, the reader's among them. */
export function useExistingPoints(): Loaded<PointsFile> {
  const { client, files, plan, askedPlan, service } = usePlanner();
  const { existing } = plan;
  return useLoaded(askedPlan && `${service.id} ${partKey(existing)}`, async () => {
    const published = await files.points(service);
    if (existing === null) return published;
    const own = await client.run('own-existing', { edition: files.root.href, plan });
    if (own === null) return published;
    return withOwn(existing.isInstead ? emptied(published) : published, own);
  });
}

function emptied(file: PointsFile): PointsFile {
  return {
    id: file.id,
    ids: [],
    longitude: [],
    latitude: [],
    names: [],
    addresses: [],
    communes: [],
    approximate: [],
    details: [],
    labelDates: null,
  };
}

/** Ids of a file are without their service; nothing but a name and a position is known of a reader's place. */
function withOwn(file: PointsFile, own: NamedPoints): PointsFile {
  const nothing = own.ids.map(() => null);
  return {
    id: file.id,
    ids: [...file.ids, ...own.ids.map((id) => id.slice(id.indexOf(':') + 1))],
    longitude: [...file.longitude, ...own.longitude],
    latitude: [...file.latitude, ...own.latitude],
    names: [...file.names, ...own.names],
    addresses: [...file.addresses, ...nothing],
    communes: [...file.communes, ...nothing],
    approximate: [...file.approximate, ...own.ids.map(() => false)],
    details: [...file.details, ...nothing],
    labelDates: file.labelDates && [...file.labelDates, ...nothing],
  };
}
