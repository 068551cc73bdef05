/** How many times longer than the crow's flight a road is: the usual factor, and its band. */
export const roadFactors = { low: 1.2, usual: 1.3, high: 1.45 } as const;
