declare module 'mapshaper' {
  const mapshaper: {
    /** Runs commands on files given by name; resolves to the files that `-o` names. */
    applyCommands(
      commands: string,
      input: Record<string, string | Uint8Array>,
    ): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}
