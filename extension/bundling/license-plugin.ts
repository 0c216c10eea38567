import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenseReport, packageFolderOf, shippedPackage } from './shipped-packages';

/** Where a build tells whose code is in it. */
export const LICENSES_FILE = 'third-party-licenses.txt';

/** The part of a bundler's output used here. The project's tools bring several versions of Vite; their types differ. */
type BundleOutput =
  | { readonly type: 'chunk'; readonly modules: Readonly<Record<string, { readonly renderedLength: number }>> }
  | { readonly type: 'asset' };

interface LicensePlugin {
  readonly name: string;
  readonly apply: 'build';
  generateBundle(options: unknown, bundle: Readonly<Record<string, BundleOutput>>): void;
}

/** Remembers whose code gets into a build, which is several bundles, and writes it down beside them in the end. */
export class ShippedLicenses {
  readonly #folders = new Set<string>();

  /** For each bundle of the build. Only what is left after tree shaking counts. */
  plugin(): LicensePlugin {
    return {
      name: 'rollcall-shipped-licenses',
      apply: 'build',
      generateBundle: (_options, bundle) => {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const folder = renderedLength > 0 ? packageFolderOf(id) : undefined;
            if (folder) this.#folders.add(folder);
          }
        }
      },
    };
  }

  /** Throws when a package must not be shipped (`shippedPackage`). */
  write(outDir: string): void {
    writeFileSync(join(outDir, LICENSES_FILE), licenseReport([...this.#folders].map(shippedPackage)));
  }
}
