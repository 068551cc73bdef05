import { requireSameLength } from '../validate.ts';
import {
  type Classification,
  type ClassificationMethod,
  type ClassificationOptions,
  classify,
} from './classification.ts';
import { palettePosition } from './palette-spread.ts';

const SIDE = 3;

/** How one variable is divided in three: a method whose number of classes can be chosen. */
export interface ThirdsOptions
  extends Omit<ClassificationOptions, 'method' | 'palette' | 'classCount'> {
  readonly method: Exclude<ClassificationMethod, 'pretty' | 'box-plot'>;
}

/** How two variables are cut into thirds, and the colours of the crossings. */
export interface BivariateOptions {
  readonly first: ThirdsOptions;
  readonly second: ThirdsOptions;
  /** Nine colours: the first variable rises within a run of three, the second from run to run. */
  readonly palette: readonly string[];
}

/** One cell of a bivariate legend. */
export interface BivariateCell {
  /** Index of the class of the first variable, and of the second. */
  readonly firstIndex: number;
  readonly secondIndex: number;
  readonly count: number;
  readonly colour: string;
}

/** Two variables in up to three classes each, and what lies in each of their crossings. */
export interface BivariateClassification {
  /**
   * The two classifications, over the pairs in which both values are known; coloured as the
   * cells where the other variable is lowest.
   */
  readonly first: Classification;
  readonly second: Classification;
  /** Cell of classes i and j at index j × (classes of the first) + i. */
  readonly cells: readonly BivariateCell[];
  /** Pairs classified. */
  readonly count: number;
  /** Pairs in which at least one value is missing. */
  readonly missingCount: number;
  /** Index of the cell of a pair; −1 when a value is NaN or there is no cell. */
  classOf(first: number, second: number): number;
  /** Colour of a pair; undefined where `classOf` is −1. */
  colourOf(first: number, second: number): string | undefined;
}

/**
 * Crosses two variables, each in three classes: a 3 × 3 legend.
 *
 * A pair counts only when both values are known, and the classes of each variable are made from
 * those pairs. Where ties leave a variable fewer than three classes, the cells are fewer and keep
 * the outer colours of the palette.
 *
 * @measure classification-bivariate
 * @formula cell (i, j): first value in class i of 3, second value in class j of 3
 * @convention Each variable is classified on its own, by any method with a chosen number of classes.
 * @unit those of the values
 * @range 3 × 3 cells
 * @missing A pair with a missing value is left out and counted.
 * @reference B. E. Trumbo, 1981, A Theory for Coloring Bivariate Statistical Maps.
 *
 * @throws RangeError when the lengths differ, the palette does not have nine colours, a manual
 * classification does not have two thresholds, or as `classify`.
 */
export function classifyBivariate(
  firstValues: ArrayLike<number>,
  secondValues: ArrayLike<number>,
  { first: firstOptions, second: secondOptions, palette }: BivariateOptions,
): BivariateClassification {
  requireSameLength('secondValues', secondValues, 'firstValues', firstValues);
  if (palette.length !== SIDE * SIDE) {
    throw new RangeError(`palette has ${palette.length} colours: 9 expected`);
  }
  const { x, y } = completePairs(firstValues, secondValues);
  const first = classifyInThree('first', x, firstOptions, palette.slice(0, SIDE));
  const second = classifyInThree('second', y, secondOptions, [palette[0], palette[3], palette[6]]);
  const width = first.classes.length;

  const classOf = (a: number, b: number) => {
    const i = first.classOf(a);
    const j = second.classOf(b);
    return i < 0 || j < 0 ? -1 : j * width + i;
  };
  const counts = new Array<number>(width * second.classes.length).fill(0);
  for (let pair = 0; pair < x.length; pair++) counts[classOf(x[pair], y[pair])]++;
  const cells = counts.map((count, index) => {
    const firstIndex = index % width;
    const secondIndex = Math.floor(index / width);
    const column = palettePosition(firstIndex, width, SIDE);
    const row = palettePosition(secondIndex, second.classes.length, SIDE);
    return { firstIndex, secondIndex, count, colour: palette[row * SIDE + column] };
  });
  return {
    first,
    second,
    cells,
    count: x.length,
    missingCount: firstValues.length - x.length,
    classOf,
    colourOf: (a, b) => cells[classOf(a, b)]?.colour,
  };
}

function classifyInThree(
  name: string,
  values: Float64Array,
  options: ThirdsOptions,
  palette: readonly string[],
): Classification {
  if (options.method === 'manual' && options.manualBreaks?.length !== SIDE - 1) {
    throw new RangeError(
      `${name}.manualBreaks has ${options.manualBreaks?.length ?? 0} thresholds: 2 expected`,
    );
  }
  return classify(values, { ...options, classCount: SIDE, palette });
}

function completePairs(first: ArrayLike<number>, second: ArrayLike<number>) {
  const x = new Float64Array(first.length);
  const y = new Float64Array(first.length);
  let count = 0;
  for (let i = 0; i < first.length; i++) {
    if (Number.isNaN(first[i]) || Number.isNaN(second[i])) continue;
    x[count] = first[i];
    y[count] = second[i];
    count++;
  }
  return { x: x.subarray(0, count), y: y.subarray(0, count) };
}
