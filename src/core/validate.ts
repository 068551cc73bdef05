/** Throws a RangeError unless both arrays have the same length. */
export function requireSameLength(
  name: string,
  values: ArrayLike<unknown>,
  otherName: string,
  other: ArrayLike<unknown>,
): void {
  if (values.length !== other.length) {
    throw new RangeError(
      `${name} has ${values.length} items but ${otherName} has ${other.length}: same length expected`,
    );
  }
}

/** Throws a RangeError at the first item that is NaN or infinite. */
export function requireFinite(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}[${index}] is ${value}: a finite number expected`);
    }
  }
}

/** Throws a RangeError at the first item that is negative, NaN or infinite. */
export function requireNonNegative(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (!(value >= 0 && value < Infinity)) {
      throw new RangeError(`${name}[${index}] is ${value}: a finite number ≥ 0 expected`);
    }
  }
}

/** Throws a RangeError at the first infinite item; NaN stands for a missing value. */
export function requireFiniteOrMissing(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value === Infinity || value === -Infinity) {
      throw new RangeError(`${name}[${index}] is ${value}: a finite number or NaN expected`);
    }
  }
}

/** Throws a RangeError at the first item that is negative or infinite; NaN stands for a missing value. */
export function requireNonNegativeOrMissing(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value < 0 || value === Infinity) {
      throw new RangeError(`${name}[${index}] is ${value}: a finite number ≥ 0 or NaN expected`);
    }
  }
}

/** Throws a RangeError unless the value is an integer from `least` to `most`. */
export function requireInteger(name: string, value: number, least: number, most = Infinity): void {
  if (!(Number.isInteger(value) && value >= least && value <= most)) {
    const range = most === Infinity ? `≥ ${least}` : `from ${least} to ${most}`;
    throw new RangeError(`${name} is ${value}: an integer ${range} expected`);
  }
}
