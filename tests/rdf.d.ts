// The parts of two packages without types that the tests use.

declare module 'n3' {
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): object[];
  }
  export class Store {
    constructor(quads: object[]);
    readonly size: number;
  }
}

declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: { base: string; format: 'application/n-quads' },
    ): Promise<string>;
  };
  export default jsonld;
}
