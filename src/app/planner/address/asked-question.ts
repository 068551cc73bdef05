import type { Parameter, Reading } from '../../state/parameter.ts';
import {
  area,
  candidates,
  closed,
  count,
  demand,
  equity,
  existing,
  sharePercent,
  threshold,
  travel,
} from './plan-parameters.ts';
import { network, question, questionWords } from './question-parameters.ts';

/** What is asked besides the question and its service, in the order of addresses. */
export const questionSettings = {
  demand,
  candidates,
  area,
  travel,
  threshold,
  count,
  sharePercent,
  existing,
  network,
  equity,
};
const settings = { ...questionSettings, closed };
type Settings = typeof settings;

/** A question with all its settings, but for the service; `closed`: by hand, before it was asked. */
export type AskedQuestion = { readonly question: ReturnType<typeof questionOf> } & {
  readonly [Key in keyof Settings]: Settings[Key]['initial'];
};

const entries = Object.entries(settings) as unknown as readonly [
  keyof Settings,
  Parameter<unknown>,
][];

/** The question of a state, and nothing else of it. */
export function askedQuestion(state: AskedQuestion): AskedQuestion {
  const kept = entries.map(([key]) => [key, state[key]]);
  return { question: state.question, ...Object.fromEntries(kept) };
}

/** A question in parts as addresses name them: `minimum`, `seuil:8`; what is initial is left out. */
export function questionParts(asked: AskedQuestion): string[] {
  const said = entries.flatMap(([key, { name, format }]) => {
    const text = format(asked[key]);
    return text === null ? [] : [`${name}:${escaped(text)}`];
  });
  return [questionWords[asked.question], ...said];
}

/** Reads what `questionParts` wrote; parts of another name are left to the caller. */
export function readQuestion([word = '', ...said]: readonly string[], reading: Reading) {
  const read: Partial<Record<keyof Settings, unknown>> = {};
  for (const part of said) {
    const [name, text] = namedPart(part);
    const entry = entries.find(([, parameter]) => parameter.name === name);
    if (!entry) continue;
    const [key, { parse }] = entry;
    const value = parse(text, {
      ...reading,
      reject: (problem, wrong = text) => reading.reject(problem, wrong),
    });
    if (value !== undefined) read[key] = value;
  }
  const initial = Object.fromEntries(entries.map(([key, { initial }]) => [key, initial]));
  return { ...initial, ...read, question: questionOf(word, reading) } as AskedQuestion;
}

function questionOf(word: string, reading: Reading) {
  const reject: Reading['reject'] = (problem) => reading.reject(problem, word);
  const said = question.parse(word, { ...reading, reject });
  return said ?? question.initial;
}

/** `seuil:8` as its name and its text. */
export function namedPart(part: string): readonly [name: string, text: string] {
  const colon = part.indexOf(':');
  return [part.slice(0, colon), unescaped(part.slice(colon + 1))];
}

/** A text without the signs that part one scenario, and one part of it, from the next. */
export function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('!', '%21').replaceAll(';', '%3B');
}

function unescaped(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%21', '!').replaceAll('%25', '%');
}
