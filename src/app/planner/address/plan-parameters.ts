import { decodeRing, encodeRing } from '../../area/ring-code.ts';
import { type Parameter, parts, type Reading } from '../../state/parameter.ts';
import { parseTerritory } from '../../state/parameters/view/territory.ts';
import type {
  CandidateChoice,
  DemandTerm,
  EquityGoal,
  OwnExisting,
  OwnPlace,
  PlanArea,
  UploadedPlanArea,
} from '../model/plan.ts';
import { peopleGroups } from '../model/plan.ts';
import { formatOwnPlace, listedPlaces } from './own-place-code.ts';

/** Groups of people as addresses name them. */
const groupWords: Readonly<Record<(typeof peopleGroups)[number], string>> = {
  people: 'habitants',
  qpv: 'qpv',
  frr: 'frr',
  rural: 'rural',
  over75: '75ans',
  poor: 'communes-pauvres',
};

/** `qpv*2,rsa_households`: who counts, each with a factor. */
export const demand: Parameter<readonly DemandTerm[]> = {
  name: 'demande',
  initial: [{ of: 'people', factor: 1 }],
  parse: (text, { known, reject }) => {
    const terms = parts<DemandTerm>(text, (part) => {
      const [word, times, ...rest] = part.split('*');
      const group = peopleGroups.find((id) => groupWords[id] === word);
      const of = group ?? (known.indicators.includes(word) ? word : undefined);
      const factor = times === undefined ? 1 : Number(times);
      if (of === undefined) reject('unknown-value', word);
      else if (rest.length > 0 || !(factor > 0 && factor <= 1000)) reject('malformed', part);
      else return { of, factor };
      return undefined;
    });
    return terms.length > 0 ? terms : undefined;
  },
  format: (terms) => {
    const text = terms
      .map(({ of, factor }) => {
        const word = groupWords[of as keyof typeof groupWords] ?? of;
        return factor === 1 ? word : `${word}*${factor}`;
      })
      .join(',');
    return text === 'habitants' ? null : text;
  },
};

/** `communes`, `postes`, `lieux:france-services`, `liste:01001,4.85/45.76`, `fichier` for places kept in the browser; null: as the question has it. */
export const candidates: Parameter<CandidateChoice | 'file' | null> = {
  name: 'candidats',
  initial: null,
  parse: (text, reading) => {
    const { known, reject } = reading;
    if (text === 'fichier') return 'file';
    if (text === 'communes') return { kind: 'communes' };
    if (text === 'postes') return { kind: 'post-offices' };
    const [kind, rest = ''] = split(text);
    if (kind === 'lieux') {
      const services = parts(rest, (id) => {
        if (known.services.includes(id)) return id;
        reject('unknown-value', id);
        return undefined;
      });
      return services.length > 0 ? { kind: 'places', services } : nothingListed(rest, reading);
    }
    if (kind === 'liste') {
      const places = listedPlaces(rest, reading);
      return places.length > 0 ? { kind: 'own', places } : nothingListed(rest, reading);
    }
    reject('unknown-value', text);
    return undefined;
  },
  format: (choice) => {
    if (choice === null) return null;
    if (choice === 'file') return 'fichier';
    if (choice.kind === 'communes') return 'communes';
    if (choice.kind === 'post-offices') return 'postes';
    if (choice.kind === 'places') return `lieux:${choice.services.join(',')}`;
    return `liste:${choice.places.map(formatOwnPlace).join(',')}`;
  },
};

/** The reader's existing places as addresses hold them: those of a file stay in the browser. */
export interface AddressedExisting extends Omit<OwnExisting, 'places'> {
  readonly places: readonly OwnPlace[] | 'file';
}

const BESIDE = 'avec-';

/** `liste:01001,4.85/45.76` or `fichier` for the reader's list instead of the published one, `avec-…` for both; null: the published one. */
export const existing: Parameter<AddressedExisting | null> = {
  name: 'existants',
  initial: null,
  parse: (text, reading) => {
    const isInstead = !text.startsWith(BESIDE);
    const said = isInstead ? text : text.slice(BESIDE.length);
    if (said === 'fichier') return { places: 'file', isInstead };
    const [kind, rest = ''] = split(said);
    if (kind === 'liste') {
      const places = listedPlaces(rest, reading);
      return places.length > 0 ? { places, isInstead } : nothingListed(rest, reading);
    }
    reading.reject('unknown-value', text);
    return undefined;
  },
  format: (own) => {
    if (own === null) return null;
    const { places, isInstead } = own;
    const said = places === 'file' ? 'fichier' : `liste:${places.map(formatOwnPlace).join(',')}`;
    return isInstead ? said : `${BESIDE}${said}`;
  },
};

/** The planned area as addresses hold it: an uploaded one stays in the page. */
export type AddressedArea = Exclude<PlanArea, UploadedPlanArea> | 'file';

/** `departement-23`, `dessin:…` for a drawn area, `fichier` for an uploaded one; null: France. */
export const area: Parameter<AddressedArea | null> = {
  name: 'territoire',
  initial: null,
  parse: (text, reading) => {
    if (text === 'fichier') return 'file';
    const [kind, rest = ''] = split(text);
    if (kind !== 'dessin') {
      const territory = parseTerritory(text, reading);
      return territory?.level === 'pays' ? null : territory;
    }
    const polygon = decodeRing(rest);
    if (polygon) return { polygon };
    reading.reject('malformed');
    return undefined;
  },
  format: (value) => {
    if (value === null) return null;
    if (value === 'file') return 'fichier';
    return 'polygon' in value
      ? `dessin:${encodeRing(value.polygon)}`
      : `${value.level}-${value.code}`;
  },
};

/** `fichier`: travel times of the reader's, which stay in the page; null: as the crow flies. */
export const travel: Parameter<'file' | null> = {
  name: 'durees',
  initial: null,
  parse: (text, { reject }) => {
    if (text === 'fichier') return 'file';
    reject('unknown-value');
    return undefined;
  },
  format: (value) => value && 'fichier',
};

/** A number as the reader wrote it: the planner says in a sentence when it makes no sense. */
function numberParameter(name: string, initial: number): Parameter<number> {
  return {
    name,
    initial,
    parse: (text, { reject }) => {
      const value = Number(text.replace(',', '.'));
      if (text.trim() !== '' && Number.isFinite(value)) return value;
      reject('malformed');
      return undefined;
    },
    format: (value) => (value === initial ? null : String(value)),
  };
}

export const threshold = numberParameter('seuil', 15);
export const count = numberParameter('nombre', 20);
export const sharePercent = numberParameter('part', 100);

/** `qpv:20`: at least 20 % of the gain to residents of QPV. */
export const equity: Parameter<EquityGoal | null> = {
  name: 'equite',
  initial: null,
  parse: (text, { reject }) => {
    const [group, percent] = text.split(':');
    const value = Number(percent);
    if ((group === 'qpv' || group === 'rural') && value > 0 && value <= 100) {
      return { group, percent: value };
    }
    reject('malformed');
    return undefined;
  },
  format: (goal) => goal && `${goal.group}:${goal.percent}`,
};

/** Places added by hand. */
export const added: Parameter<readonly OwnPlace[]> = {
  name: 'ajouts',
  initial: [],
  parse: listedPlaces,
  format: (places) => (places.length === 0 ? null : places.map(formatOwnPlace).join(',')),
};

/** Places of the service closed by hand, by their ids. */
export const closed: Parameter<readonly string[]> = {
  name: 'fermes',
  initial: [],
  parse: (text) => parts(text, (id) => id),
  format: (ids) => (ids.length === 0 ? null : ids.join(',')),
};

/** A list without entries was cut short; of one that has some, each is reported where it is read. */
function nothingListed(text: string, { reject }: Reading): undefined {
  if (/^[,\s]*$/.test(text)) reject('malformed');
}

function split(text: string): [kind: string, rest?: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}
