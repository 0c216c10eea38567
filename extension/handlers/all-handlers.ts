import type { Handlers } from '../messaging/server';
import { backupHandlers } from './backup-handlers';
import { changesHandlers } from './changes-handlers';
import { connectionHandlers } from './connection-handlers';
import { csvHandlers } from './csv-handlers';
import { auditFileHandlers } from './audit-file-handlers';
import { evidenceHandlers } from './evidence-handlers';
import { identityHandlers } from './identity-handlers';
import { importHandlers } from './import-handlers';
import { insightsHandlers } from './insights-handlers';
import { organizationHandlers } from './organization-handlers';
import { pageHandlers } from './page-handlers';
import { peopleExportHandlers } from './people-export-handlers';
import { peopleHandlers } from './people-handlers';
import { privateHandlers } from '../privacy/private-handlers';
import { privacyHandlers } from './privacy-handlers';
import type { Rooms } from './rooms';
import { settingsHandlers } from './settings-handlers';
import { watchHandlers } from './watch-handlers';

/** What the background answers to each request of `messages.ts`, whoever may see it. */
export function allHandlers(rooms: Rooms): Handlers {
  return privateHandlers(rooms, handlersIn);
}

function handlersIn(rooms: Rooms): Handlers {
  return {
    ...pageHandlers(rooms),
    ...organizationHandlers(rooms),
    ...insightsHandlers(rooms),
    ...changesHandlers(rooms),
    ...peopleHandlers(rooms),
    ...peopleExportHandlers(rooms),
    ...watchHandlers(rooms),
    ...csvHandlers(rooms),
    ...auditFileHandlers(rooms),
    ...evidenceHandlers(rooms),
    ...backupHandlers(rooms),
    ...importHandlers(rooms),
    ...identityHandlers(rooms),
    ...connectionHandlers(rooms),
    ...settingsHandlers(rooms),
    ...privacyHandlers(rooms),
  };
}
