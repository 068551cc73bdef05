import type { Text } from './text.ts';

/** How a network is followed over time: dated lists as marks, never one curve across labels. */
export interface NetworkHistory {
  /** Oldest first; the date and the number of places are those of the service. */
  readonly snapshots: readonly {
    readonly service: string;
    /** The label that the places bore. Two labels are two networks. */
    readonly network: Text;
  }[];
  /** Service whose list gives the date of the label of each place; null when that list is left out. */
  readonly labelDates: string | null;
  readonly target: {
    readonly places: number;
    /** ISO date. */
    readonly by: string;
    readonly network: Text;
    readonly label: Text;
  };
}
