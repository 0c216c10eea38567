// `npm run gallery`: serves the gallery and says where; with `--build` writes it as a static page.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, createServer } from 'vite';
import { GALLERY_OUT, galleryConfig } from './gallery-config.mjs';

const { values } = parseArgs({
  options: { build: { type: 'boolean' }, port: { type: 'string' }, out: { type: 'string' } },
});

if (values.build) {
  const out = resolve(values.out ?? GALLERY_OUT);
  await build(galleryConfig(out));
  console.log(`Gallery: written to ${out}. Serve that folder with any web server.`);
} else {
  const server = await createServer({ ...galleryConfig(), server: { port: Number(values.port ?? 5_180) } });
  await server.listen();
  console.log(`Gallery: ${server.resolvedUrls?.local[0]}`);
}
