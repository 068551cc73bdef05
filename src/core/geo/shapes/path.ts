/** Points of the plane one after another: x0, y0, x1, y1, …; y grows southwards. */
export type Path = readonly number[];
