/** The part of addons-linter used here; the package brings no types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
  }
  interface Report {
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
    readonly notices: readonly Message[];
  }
  const linter: {
    createInstance(options: {
      readonly config: {
        readonly _: readonly string[];
        readonly logLevel: 'fatal' | 'info';
        readonly output: 'none' | 'text' | 'json';
      };
      readonly runAsBinary: boolean;
    }): { run(): Promise<Report> };
  };
  export default linter;
}
