import {
  classificationMethods,
  defaultState,
  type ExplorerState,
  thresholdsKm,
} from './explorer-state.ts';

/** A part of an address that could not be used; the reader is told what was ignored. */
export interface AddressIssue {
  readonly parameter: string;
  readonly value: string;
  readonly problem: 'unknown-parameter' | 'unknown-value' | 'malformed';
}

/** What an edition knows: values of an address are checked against it. */
export interface KnownIds {
  readonly services: readonly string[];
  readonly indicators: readonly string[];
  readonly mappedLevels: readonly string[];
  readonly levels: readonly string[];
  readonly layers: readonly string[];
}

/** Parameters that other sites may add to a link, and that are not worth a word. */
const silentlyIgnored = /^(utm_|fbclid|gclid|mtm_)|^(embed)$/;

/**
 * Reads the state from a query string. What cannot be used is reported, never fatal: the default
 * takes its place.
 */
export function parseAddress(
  query: string,
  known: KnownIds,
): { state: ExplorerState; issues: AddressIssue[] } {
  const issues: AddressIssue[] = [];
  const state: { -readonly [Key in keyof ExplorerState]: ExplorerState[Key] } = { ...defaultState };
  const oneOf = <Value extends string>(
    parameter: string,
    value: string,
    values: readonly Value[],
  ): Value | undefined => {
    if ((values as readonly string[]).includes(value)) return value as Value;
    issues.push({ parameter, value, problem: 'unknown-value' });
    return undefined;
  };
  const someOf = (parameter: string, value: string, values: readonly string[]) =>
    value.split(',').flatMap((item) => (item === '' ? [] : (oneOf(parameter, item, values) ?? [])));
  const malformed = (parameter: string, value: string) => {
    issues.push({ parameter, value, problem: 'malformed' });
  };
  for (const [parameter, value] of new URLSearchParams(query)) {
    switch (parameter) {
      case 'service':
        state.service = oneOf(parameter, value, known.services) ?? state.service;
        break;
      case 'seuil':
        state.thresholdKm = Number(
          oneOf(parameter, value, thresholdsKm.map(String)) ?? state.thresholdKm,
        );
        break;
      case 'indicateur':
        state.indicator = oneOf(parameter, value, known.indicators) ?? state.indicator;
        break;
      case 'niveau':
        state.level = oneOf(parameter, value, known.mappedLevels) ?? state.level;
        break;
      case 'territoire': {
        const match = /^([a-z]+)-([0-9A-Za-z]+)$/.exec(value);
        if (!match) malformed(parameter, value);
        else if (oneOf(parameter, match[1], known.levels)) {
          state.territory = { level: match[1], code: match[2].toUpperCase() };
        }
        break;
      }
      case 'couches':
        state.layers = someOf(parameter, value, known.layers);
        break;
      case 'points':
        state.points = someOf(parameter, value, known.services);
        break;
      case 'vue': {
        const camera = parseCamera(value);
        if (camera) state.camera = camera;
        else malformed(parameter, value);
        break;
      }
      case 'methode':
        state.method = oneOf(parameter, value, classificationMethods) ?? state.method;
        break;
      case 'classes': {
        const count = Number(value);
        if (Number.isInteger(count) && count >= 2 && count <= 9) state.classCount = count;
        else malformed(parameter, value);
        break;
      }
      case 'tiroir':
        state.drawer = oneOf(parameter, value, ['closed', 'table'] as const) ?? state.drawer;
        break;
      case 'langue':
        state.language = oneOf(parameter, value, ['fr', 'en'] as const) ?? state.language;
        break;
      case 'theme':
        state.theme = oneOf(parameter, value, ['system', 'light', 'dark'] as const) ?? state.theme;
        break;
      default:
        if (!silentlyIgnored.test(parameter)) {
          issues.push({ parameter, value, problem: 'unknown-parameter' });
        }
    }
  }
  return { state, issues };
}

/** `longitude,latitude,zoom` in degrees and map zoom levels. */
function parseCamera(value: string): ExplorerState['camera'] {
  const numbers = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [longitude, latitude, zoom] = numbers;
  const valid =
    numbers.length === 3 &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 85 &&
    zoom >= 0 &&
    zoom <= 18;
  return valid ? { longitude, latitude, zoom } : null;
}

/** Writes the state as a query string (`?…`, or empty): whatever is a default is left out. */
export function formatAddress(state: ExplorerState): string {
  const parts: [string, string][] = [];
  const unlessDefault = (key: keyof ExplorerState, parameter: string) => {
    if (state[key] !== defaultState[key]) parts.push([parameter, String(state[key])]);
  };
  unlessDefault('service', 'service');
  unlessDefault('thresholdKm', 'seuil');
  unlessDefault('indicator', 'indicateur');
  unlessDefault('level', 'niveau');
  if (state.territory)
    parts.push(['territoire', `${state.territory.level}-${state.territory.code}`]);
  if (state.layers.length > 0) parts.push(['couches', state.layers.join(',')]);
  if (state.points !== null) parts.push(['points', state.points.join(',')]);
  if (state.camera) {
    const { longitude, latitude, zoom } = state.camera;
    parts.push(['vue', `${round(longitude, 3)},${round(latitude, 3)},${round(zoom, 2)}`]);
  }
  unlessDefault('method', 'methode');
  unlessDefault('classCount', 'classes');
  unlessDefault('drawer', 'tiroir');
  unlessDefault('language', 'langue');
  unlessDefault('theme', 'theme');
  // Commas and minus signs are legal in a query and stay readable.
  const query = parts.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return query.length > 0 ? `?${query.join('&')}` : '';
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
