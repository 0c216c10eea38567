import { type ApiAnswer, text } from '../api/answer';
import { answerPageData } from '../api/page-data-answer';
import type { DemoDeployment } from '../site';
import type { Incoming } from './incoming';
import { pageShell } from './page-shell';
import { pagesBundle } from './pages-bundle';
import type { SiteParts } from './site-parts';

const ASSETS = '/__demo/assets/';

/** Where a page is asked for. */
export interface PagePlace {
  readonly deployment: DemoDeployment;
  /** The only organization of a single tenant; on Multi-tenant the address names it. */
  readonly organization?: string;
}

/** Answers a web host: the pages' document for any path, what it is made of, and what it shows. */
export async function answerPage(
  incoming: Incoming,
  place: PagePlace,
  { clock, shelf }: SiteParts,
): Promise<ApiAnswer> {
  const { path, method } = incoming;
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Method not allowed');
  if (path.startsWith(ASSETS)) {
    const asset = (await pagesBundle()).get(path.slice(ASSETS.length));
    return asset ? { status: 200, headers: { 'content-type': asset.type }, body: asset.bytes } : text(404, 'Not found');
  }
  if (path === '/__demo/page-data') {
    const name = place.organization ?? incoming.query.get('organization') ?? '';
    const organization = shelf.find(place.deployment, name);
    return organization ? answerPageData(organization, clock()) : text(404, 'No such organization');
  }
  if (path.startsWith('/__demo/') || path === '/favicon.ico' || path === '/robots.txt') return text(404, 'Not found');
  return pageShell(place.deployment !== 'self-managed', incoming.query.get('layout') ?? '');
}
