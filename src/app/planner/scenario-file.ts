import type { KnownIds } from '../state/parameter.ts';
import { type PlannerState, plannerAddress } from './address/planner-address.ts';
import type { PlanAnswer } from './model/plan-answer.ts';

/** A scenario as a file: its address says everything, the figures are for whoever reads the file. */
export interface ScenarioFile {
  readonly format: 'ecarts-scenario';
  readonly version: 1;
  readonly edition: string;
  /** Query string of the planner that gives the same view. */
  readonly address: string;
  readonly answer: {
    readonly sentence: string;
    readonly proof: string;
    readonly places: readonly {
      readonly name: string;
      readonly commune: string;
      readonly longitude: number;
      readonly latitude: number;
      readonly peopleGained: number;
    }[];
    readonly closed: readonly string[];
  } | null;
}

/** @param said the answer in words, null while there is none */
export function scenarioFile(
  edition: string,
  state: PlannerState,
  said: {
    readonly answer: PlanAnswer;
    readonly sentence: string;
    readonly proof: string;
  } | null,
): ScenarioFile {
  return {
    format: 'ecarts-scenario',
    version: 1,
    edition,
    address: plannerAddress.format(state),
    answer: said && {
      sentence: said.sentence,
      proof: said.proof,
      places: said.answer.places.map(({ name, commune, longitude, latitude, gain }) => ({
        name,
        commune,
        longitude,
        latitude,
        peopleGained: gain.people,
      })),
      closed: said.answer.closed.map(({ name }) => name),
    },
  };
}

/**
 * Reads a scenario file.
 *
 * @throws Error that says what is wrong, when the text is not such a file or names what the edition
 * does not have.
 */
export function readScenarioFile(text: string, known: KnownIds): PlannerState {
  let file: Partial<ScenarioFile> | null;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw new Error('JSON', { cause });
  }
  if (file?.format !== 'ecarts-scenario') throw new Error(`format: ${file?.format ?? '?'}`);
  if (file.version !== 1) throw new Error(`version: ${file.version}`);
  if (typeof file.address !== 'string') throw new Error('address: ?');
  const { state, issues } = plannerAddress.parse(file.address, known);
  if (issues.length > 0) {
    throw new Error(issues.map(({ parameter, value }) => `${parameter}=${value}`).join(', '));
  }
  return state;
}
