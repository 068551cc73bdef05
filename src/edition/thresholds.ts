/** Kilometres beyond which people are counted in what is published of a service, in its order. */
export const thresholdsKm: readonly [number, number, number] = [5, 10, 20];
