import type { Parameter } from '../../parameter.ts';

/** The same question at another level and another distance. */
export interface OtherQuestion {
  readonly level: string;
  /** Whole kilometres, 1 to 100. */
  readonly thresholdKm: number;
}

/** `niveau,km`: null until the reader chooses. */
export const otherQuestion: Parameter<OtherQuestion | null> = {
  name: 'ailleurs',
  initial: null,
  parse: (text, { known, reject }) => {
    const [level, km, ...more] = text.split(',');
    const thresholdKm = Number(km);
    if (more.length > 0 || !/^\d{1,3}$/.test(km ?? '') || thresholdKm < 1 || thresholdKm > 100) {
      reject('malformed');
      return undefined;
    }
    if (!known.mappedLevels.includes(level)) {
      reject('unknown-value', level);
      return undefined;
    }
    return { level, thresholdKm };
  },
  format: (value) => value && `${value.level},${value.thresholdKm}`,
};
