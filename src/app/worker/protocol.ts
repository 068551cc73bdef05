/** What the page asks of the worker. */
export type Request =
  | {
      readonly kind: 'run';
      /** Answers carry it: the order in which they arrive does not matter. */
      readonly id: number;
      readonly task: string;
      readonly input: unknown;
    }
  | { readonly kind: 'cancel'; readonly id: number }
  /** What the task has found so far is its result. */
  | { readonly kind: 'enough'; readonly id: number };

/** What the worker answers. A cancelled request gets no further answer. */
export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  /** Something found on the way, before the result. */
  | { readonly kind: 'note'; readonly id: number; readonly note: unknown }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | {
      readonly kind: 'error';
      readonly id: number;
      readonly name: string;
      readonly message: string;
    };

/** One end of the conversation: a Worker, the worker's own scope, or a MessagePort. */
export interface Channel {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}
