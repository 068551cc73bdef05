import { type Parameter, parts, type Reading } from '../../state/parameter.ts';
import type { OwnPlace } from '../model/plan.ts';
import {
  type AskedQuestion,
  escaped,
  namedPart,
  questionParts,
  readQuestion,
} from './asked-question.ts';
import { formatOwnPlace, listedPlaces } from './own-place-code.ts';
import { worded } from './question-parameters.ts';

/** Places opened and closed by hand. */
export interface Scenario {
  readonly added: readonly OwnPlace[];
  /** Ids of places of the service. */
  readonly closed: readonly string[];
}

/** A scenario kept to be compared. */
export interface KeptScenario extends Scenario {
  /** The service that it opens and closes places of; null: any, in links that do not say. */
  readonly service: string | null;
  /** The question that these places answered; null: in links that do not say. */
  readonly asked: AskedQuestion | null;
  /** As the reader calls it; empty: by what it is. */
  readonly name: string;
}

/** Ids of closed places as plans have them. */
export function closedIds(service: string, closed: Scenario['closed']): string[] {
  return closed.map((id) => `${service}:${id}`);
}

/** Scenarios beyond this number are not kept. */
export const MOST_KEPT = 6;

/** Letters of a name beyond this number are cut. */
export const LONGEST_NAME = 60;

/** The name that a text is: whole letters, as an address can hold them. */
export function nameTyped(text: string): string {
  const letters = [...text.trim()].filter((letter) => !/\p{Surrogate}/u.test(letter));
  return letters.slice(0, LONGEST_NAME).join('').trim();
}

const NAME = 'nom';

/**
 * Scenarios kept to be compared, separated by semicolons: places opened, places closed, service, then
 * the question and its name: `01001,4.85/45.76!id1,id2!service!couvrir!seuil:8!nom:Deux de plus`.
 */
export const kept: Parameter<readonly KeptScenario[]> = {
  name: 'gardes',
  initial: [],
  parse: (text, reading) => {
    const scenarios = text.split(';');
    const beyond = scenarios.length - MOST_KEPT;
    if (beyond > 0) reading.reject('too-many', String(beyond));
    return scenarios.slice(0, MOST_KEPT).map((scenario) => readScenario(scenario, reading));
  },
  format: (scenarios) => (scenarios.length === 0 ? null : scenarios.map(written).join(';')),
};

function readScenario(text: string, reading: Reading): KeptScenario {
  const { known, reject } = reading;
  const [added = '', closed = '', service = '', ...question] = text.split('!');
  if (service !== '' && !known.services.includes(service)) reject('unknown-value', service);
  return {
    added: listedPlaces(added, reading),
    closed: parts(closed, (id) => id),
    service: service === '' ? null : service,
    asked: question.length === 0 ? null : readQuestion(question, reading),
    name: nameOf(question),
  };
}

function nameOf(question: readonly string[]): string {
  return nameTyped(question.map(namedPart).find(([of]) => of === NAME)?.[1] ?? '');
}

/** Names of the scenarios of a parameter, those beyond the most that are kept too; empty without one. */
export function keptNames(text: string): string[] {
  return text.split(';').map((scenario) => nameOf(scenario.split('!').slice(3)));
}

function written({ added, closed, service, asked, name }: KeptScenario): string {
  const question = asked ? questionParts(asked) : [];
  const named = asked && name !== '' ? [`${NAME}:${escaped(name)}`] : [];
  return [
    added.map(formatOwnPlace).join(','),
    closed.join(','),
    ...(service === null && !asked ? [] : [service ?? '']),
    ...question,
    ...named,
  ].join('!');
}

/** How scenarios are counted side by side: each by its own question, or all by the current settings. */
export const yardsticks = ['own', 'common'] as const;
export type Yardstick = (typeof yardsticks)[number];

export const yardstick = worded('etalon', { own: 'propre', common: 'commun' }, yardsticks);
