// The demo site alone: `npx tsx demo/serve.ts`.
import { startDemoSite } from './site';

const site = await startDemoSite({ selfManagedPort: 8080 });
console.log(`Self-Managed: ${site.usersPage('self-managed', 'acme')}
Everything else: start Chromium with
  --host-resolver-rules="${site.hostResolverRules}" --ignore-certificate-errors
and open
  ${site.usersPage('multi-tenant', 'acme')}
  ${site.usersPage('dedicated', 'acme')}
User ${site.credentials.adminUser}, API key ${site.credentials.adminKey}
Service account key ${site.credentials.serviceAccountKey}`);
