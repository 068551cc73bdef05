import type { KeptCount } from '../../own/kept-count.ts';
import { OWN_COUNT } from '../../own/own-ids.ts';
import { type AddressCodec, addressCodec } from '../../state/address-codec.ts';
import { type CameraPosition, camera } from '../../state/parameters/map/camera.ts';
import { language } from '../../state/parameters/view/language.ts';
import { theme } from '../../state/parameters/view/theme.ts';
import {
  type CandidateChoice,
  type OwnPlace,
  officesPlan,
  type Plan,
  type UploadedPlanArea,
} from '../model/plan.ts';
import { questionSettings } from './asked-question.ts';
import {
  closedIds,
  type KeptScenario,
  kept,
  MOST_KEPT,
  type Yardstick,
  yardstick,
} from './kept-scenarios.ts';
import { type AddressedArea, type AddressedExisting, added, closed } from './plan-parameters.ts';
import { question, service } from './question-parameters.ts';

/** Everything that a view of the planner is. */
export interface PlannerState
  extends Omit<Plan, 'service' | 'candidates' | 'existing' | 'area' | 'travel' | 'ownCount'> {
  /** null: as the question has it. */
  readonly service: string | null;
  readonly candidates: CandidateChoice | 'file' | null;
  readonly existing: AddressedExisting | null;
  readonly area: AddressedArea | null;
  readonly travel: 'file' | null;
  /** Scenarios to compare the current one with. */
  readonly kept: readonly KeptScenario[];
  readonly yardstick: Yardstick;
  readonly camera: CameraPosition | null;
  readonly language: 'fr' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
}

/** The address of the planner. */
export const plannerAddress: AddressCodec<PlannerState> = addressCodec<PlannerState>({
  question,
  service,
  ...questionSettings,
  added,
  closed,
  kept,
  yardstick,
  camera,
  language,
  theme,
});

/** Servers refuse longer addresses, most of them from 8 kB on. */
const LONGEST_QUERY = 7500;

/** The same for the same plan and kept scenarios, wherever the map looks. */
export function planAddress(state: PlannerState): string {
  const { camera, language, theme } = plannerAddress.initial;
  return plannerAddress.format({ ...state, camera, language, theme });
}

/** Whether a link can hold a state. */
export function fitsLink(state: PlannerState): boolean {
  return plannerAddress.format(state).length <= LONGEST_QUERY;
}

/** Why the scenarios of a state cannot be kept all: there are too many, or no link holds them. */
export function keepRefusal(state: PlannerState): 'full' | 'tooLong' | null {
  if (state.kept.length > MOST_KEPT) return 'full';
  return fitsLink(state) ? null : 'tooLong';
}

/** More candidates than this are left out: each is weighed against everybody. */
export const MOST_OWN_CANDIDATES = 5000;

/** Files of the reader that no address holds. */
interface PlanFiles {
  readonly area: UploadedPlanArea | null;
  /** Number of the travel times; 0: none. */
  readonly travel: number;
  /** Places brought from the explorer. */
  readonly places: readonly OwnPlace[];
  /** A count brought from there. */
  readonly count: KeptCount | null;
}

const noFiles: PlanFiles = { area: null, travel: 0, places: [], count: null };

/** Whether a state counts with the places of a file. */
export function needsOwnPlaces({ candidates, existing }: PlannerState): boolean {
  return candidates === 'file' || existing?.places === 'file';
}

/** Whether a state plans for a count of the reader's. */
export function needsOwnCount({ demand }: Pick<PlannerState, 'demand'>): boolean {
  return demand.some(({ of }) => of === OWN_COUNT);
}

/**
 * The plan that a state asks for.
 *
 * @param held what the page holds of the reader's files
 */
export function planOf(state: PlannerState, held: Partial<PlanFiles> = {}): Plan {
  const files = { ...noFiles, ...held };
  const { question } = state;
  const isOffices = question === 'offices';
  const service = state.service ?? (isOffices ? officesPlan.service : 'france-services');
  return {
    question,
    service,
    demand: state.demand,
    ownCount: needsOwnCount(state) ? files.count : null,
    candidates:
      state.candidates === 'file'
        ? { kind: 'own', places: files.places.slice(0, MOST_OWN_CANDIDATES) }
        : (state.candidates ?? (isOffices ? officesPlan.candidates : { kind: 'communes' })),
    area: state.area === 'file' ? (files.area ?? { upload: 0, geometry: null }) : state.area,
    travel: state.travel && files.travel,
    threshold: state.threshold,
    count: state.count,
    existing: state.existing && {
      ...state.existing,
      places: state.existing.places === 'file' ? files.places : state.existing.places,
    },
    network: question === 'close' ? 'kept' : state.network,
    equity: state.equity,
    sharePercent: state.sharePercent,
    // Elsewhere they would be open without a word of it.
    added: question === 'close' ? state.added : [],
    closed: closedIds(service, state.closed),
  };
}
