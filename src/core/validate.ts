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
    const value = values[index]!;
    if (!Number.isFinite(value)) {
      throw new RangeError(`${name}[${index}] is ${value}: a finite number expected`);
    }
  }
}

/** Throws a RangeError at the first item that is negative, NaN or infinite. */
export function requireNonNegative(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!(value >= 0 && value < Infinity)) {
      throw new RangeError(`${name}[${index}] is ${value}: a finite number ≥ 0 expected`);
    }
  }
}
