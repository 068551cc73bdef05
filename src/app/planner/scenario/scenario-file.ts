import { writtenCode } from '../../../edition/reading/written-code.ts';
import type { KnownIds } from '../../state/parameter.ts';
import {
  type KeptScenario,
  kept,
  keptNames,
  MOST_KEPT,
  nameTyped,
} from '../address/kept-scenarios.ts';
import { added, candidates, existing } from '../address/plan-parameters.ts';
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
    kept: compared.map(({ kept: scenario, name }) => ({
      name,
      address: planAddress({ ...reopened(state, scenario), kept: [] }),
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

/** What a scenario file says: the address of its view, and the edition that it was saved on. */
export interface SavedScenario {
  readonly address: string;
  readonly edition: string;
  /** What the file calls its kept scenarios, in the order of the address; empty where it does not. */
  readonly keptNames: readonly string[];
}

/**
 * Reads a scenario file.
 *
 * @throws UnreadableScenario when the text is not such a file.
 */
export function savedScenario(text: string): SavedScenario {
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
  const listed: readonly unknown[] = Array.isArray(file.kept) ? file.kept : [];
  return {
    address: file.address,
    edition: String(file.edition ?? ''),
    keptNames: listed.map((one) =>
      nameTyped(String((one as { name?: unknown } | null)?.name ?? '')),
    ),
  };
}

/** Parameters that list places: what the edition does not have of them is left out. */
const placeLists = new Set([added, candidates, existing, kept].map(({ name }) => name));

/**
 * The state of a saved scenario, what of it is read otherwise or left out (places in communes that are
 * no more), and the names of the kept scenarios beyond the most that are.
 *
 * @throws UnreadableScenario when it asks for something else that the edition does not have.
 */
export function openedScenario(saved: SavedScenario, known: KnownIds) {
  const { address } = saved;
  const { state, issues: all } = plannerAddress.parse(address, known);
  const issues = all.filter(({ problem }) => problem !== 'too-many');
  const fatal = issues.filter(
    ({ parameter, problem, value }) =>
      problem === 'malformed' ||
      problem === 'unknown-parameter' ||
      (problem === 'unknown-value' && !(placeLists.has(parameter) && writtenCode(value))),
  );
  if (fatal.length > 0) {
    const detail = fatal.map(({ parameter, value }) => `${parameter}=${value}`).join(', ');
    throw new UnreadableScenario('unknown', detail);
  }
  return { state, issues, beyond: namesBeyond(saved) };
}

/** Each by the name that the file has for it, else the address, else its number. */
function namesBeyond({ address, keptNames: named }: SavedScenario): string[] {
  const text = new URLSearchParams(address).get(kept.name) ?? '';
  return keptNames(text)
    .map((name, rank) => named[rank] || name || String(rank + 1))
    .slice(MOST_KEPT);
}
