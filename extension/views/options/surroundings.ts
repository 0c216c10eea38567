/** What Options needs of the browser; tests give a fake one. */
export interface Surroundings {
  /** Version of the extension, e.g. `0.1.0`. */
  readonly version: string;
  /**
   * Asks the person for the permission to read these origins; true at once where it is held. Must be called in the
   * click itself, before anything is awaited.
   */
  requestHosts(origins: readonly string[]): Promise<boolean>;
  /** Gives the permission for an origin back. */
  releaseHost(origin: string): Promise<void>;
  /** Opens a page in a new tab. */
  openPage(address: string): void;
  /** Draws Options anew, in another language. */
  reloadPage(): void;
}
