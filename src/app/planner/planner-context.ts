import { createContext, useContext } from 'react';
import type { ServiceRecord } from '../../edition/manifest.ts';
import { useAreaSession } from '../area/area-session.ts';
import type { EditionFiles } from '../edition/edition-files.ts';
import { type AddressStore, useAddressState } from '../state/address-store.ts';
import {
  needsOwnCount,
  needsOwnPlaces,
  type PlannerState,
  planOf,
} from './address/planner-address.ts';
import type { Plan } from './model/plan.ts';
import { useOwnCount } from './own-list/own-count-session.ts';
import { useOwnList } from './own-list/own-list-session.ts';
import { withOwnCount } from './own-list/with-own-count.ts';
import { useTravelSession } from './travel/travel-session.ts';
import type { PlannerClient } from './worker/planner-client.ts';

interface PlannerServices {
  readonly files: EditionFiles;
  readonly store: AddressStore<PlannerState>;
  readonly client: PlannerClient;
}

export const PlannerContext = createContext<PlannerServices | null>(null);

/** The edition, the state, and the plan that the state asks for. */
export interface Planner extends PlannerServices {
  readonly state: PlannerState;
  readonly update: AddressStore<PlannerState>['update'];
  readonly plan: Plan;
  /** The plan once all that it counts with is in the page; null until then. */
  readonly askedPlan: Plan | null;
  /** The plan that another state asks for, on the same terms. */
  readonly askedOf: (state: PlannerState) => Plan | null;
  readonly service: ServiceRecord;
}

/** @throws when used outside a PlannerContext. */
export function usePlanner(): Planner {
  const services = useContext(PlannerContext);
  if (!services) throw new Error('usePlanner needs a PlannerContext');
  const state = useAddressState(services.store);
  const { uploaded, uploads } = useAreaSession();
  const { upload: travel } = useTravelSession();
  const area = uploaded && { upload: uploads, geometry: uploaded.geometry };
  const list = useOwnList();
  const count = useOwnCount();
  const held = { area, travel, places: list?.places ?? [], count: count ?? null };
  const plan = planOf(state, held);
  const isWaiting = (of: PlannerState) =>
    (list === undefined && needsOwnPlaces(of)) || (count === undefined && needsOwnCount(of));
  const askedPlan = isWaiting(state) ? null : plan;
  const askedOf = (other: PlannerState) => (isWaiting(other) ? null : planOf(other, held));
  const files = withOwnCount(services.files, count ?? null);
  const { manifest } = files;
  const service = manifest.services.find(({ id }) => id === plan.service) ?? manifest.services[0];
  return {
    ...services,
    files,
    state,
    update: services.store.update,
    plan,
    askedPlan,
    askedOf,
    service,
  };
}
