import type { KnownIds } from '../../state/parameter.ts';
import type { KeptScenario } from '../address/kept-scenarios.ts';
import {
  needsOwnPlaces,
  type PlannerState,
  planAddress,
  plannerAddress,
} from '../address/planner-address.ts';
import type { PlanAnswer } from '../model/plan-answer.ts';
import { reopened } from './compared-scenario.ts';

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
    /** None where they may be places of the reader's file, which stays in the browser. */
    readonly places: readonly {
      readonly name: string;
      readonly commune: string;
      readonly longitude: number;
      readonly latitude: number;
      readonly peopleGained: number;
    }[];
    readonly closed: readonly string[];
  } | null;
  /** The scenarios kept to be compared, each as an address that asks its question again. */
  readonly kept: readonly { readonly name: string; readonly address: string }[];
}

/**
 * @param said the answer in words, null while there is none
 * @param compared the kept scenarios of the state, by their names
 */
export function scenarioFile(
  edition: string,
  state: PlannerState,
  said: {
    readonly answer: PlanAnswer;
    readonly sentence: string;
    readonly proof: string;
  } | null,
  compared: readonly { readonly kept: KeptScenario; readonly name: string }[] = [],
): ScenarioFile {
  const isOwn = needsOwnPlaces(state);
  return {
    format: 'ecarts-scenario',
    version: 1,
    edition,
    address: plannerAddress.format(state),
    answer: said && {
      sentence: said.sentence,
      proof: said.proof,
      places: (isOwn ? [] : said.answer.places).map(
        ({ name, commune, longitude, latitude, gain }) => ({
          name,
          commune,
          longitude,
          latitude,
          peopleGained: gain.people,
        }),
      ),
      closed: (isOwn ? [] : said.answer.closed).map(({ name }) => name),
    },
    kept: compared.map(({ kept, name }) => ({
      name,
      address: planAddress({ ...reopened(state, kept), kept: [] }),
    })),
  };
}

/** Why a file is no scenario that can be opened; `detail` is what was found instead. */
export type ScenarioProblem =
  | 'empty'
  | 'not-json'
  | 'not-scenario'
  | 'version'
  | 'no-address'
  | 'too-many'
  | 'unknown';

export class UnreadableScenario extends Error {
  readonly problem: ScenarioProblem;
  readonly detail: string;
  constructor(problem: ScenarioProblem, detail: string, options?: ErrorOptions) {
    super(`unreadable scenario: ${problem} ${detail}`, options);
    this.name = 'UnreadableScenario';
    this.problem = problem;
    this.detail = detail;
  }
}

/** A scenario that was read, and the edition that it was saved on. */
export interface ReadScenario {
  readonly state: PlannerState;
  readonly edition: string;
}

/**
 * Reads a scenario file.
 *
 * @throws UnreadableScenario when the text is not such a file or names what the edition does not
 * have.
 */
export function readScenarioFile(text: string, known: KnownIds): ReadScenario {
  if (text.trim() === '') throw new UnreadableScenario('empty', '–');
  let file: Partial<ScenarioFile> | null;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw new UnreadableScenario('not-json', text.trim().slice(0, 20), { cause });
  }
  if (file?.format !== 'ecarts-scenario') {
    throw new UnreadableScenario('not-scenario', String(file?.format ?? '–'));
  }
  if (file.version !== 1) throw new UnreadableScenario('version', String(file.version));
  if (typeof file.address !== 'string') throw new UnreadableScenario('no-address', '–');
  const { state, issues } = plannerAddress.parse(file.address, known);
  const beyond = issues.find(({ problem }) => problem === 'too-many');
  if (beyond) throw new UnreadableScenario('too-many', beyond.value);
  if (issues.length > 0) {
    const detail = issues.map(({ parameter, value }) => `${parameter}=${value}`).join(', ');
    throw new UnreadableScenario('unknown', detail);
  }
  return { state, edition: String(file.edition ?? '') };
}
