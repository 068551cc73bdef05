/** The part of the validator of Frictionless Data that the tests use; the package has no types. */
declare module 'datapackage' {
  export const Package: {
    load(descriptor: unknown): Promise<{ valid: boolean; errors: Error[] }>;
  };
  export const Resource: {
    load(descriptor: unknown): Promise<{
      errors: Error[];
      read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
    }>;
  };
}
