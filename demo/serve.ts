// The demo site alone: `npx tsx demo/serve.ts [port]`.
import { startDemoSite } from './site';

const DEFAULT_PORT = 8080;

const site = await startDemoSite({ selfManagedPort: Number(process.argv[2] ?? DEFAULT_PORT) });
const { adminUser, adminKey, serviceAccountKey } = site.credentials;
console.log(`Self-Managed   ${site.usersPage('self-managed', 'acme')}
Multi-tenant   ${site.usersPage('multi-tenant', 'acme')}
Dedicated      ${site.usersPage('dedicated', 'acme')}

The last two need a Chromium that knows where they are:
  chromium --ignore-certificate-errors --host-resolver-rules="${site.hostResolverRules}"

On both there are also tiny (12 members), solo (1), empty (0), globex (1,000), initech (10,000), umbrella (100,000).
User ${adminUser}, API key ${adminKey}
Service account key ${serviceAccountKey}`);
