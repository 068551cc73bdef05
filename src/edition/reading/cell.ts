/** A cell: text, number, truth, or null where there is nothing. */
export type Cell = string | number | boolean | null;
