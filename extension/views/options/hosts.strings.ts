import type { AddressFault } from './typed-organization';

/** Every text of the hosts section. */
export const hostsStrings = {
  title: 'Hosts',
  lead: 'Rollcall works on W&B’s own hosts from the start. A server your company runs has to be added once; the browser asks you to allow it.',
  builtIn: 'W&B’s own hosts',
  builtInHosts: ['forge.coreweave.com', 'wandb.ai', '*.wandb.io'],
  own: 'Hosts you added',
  none: 'None yet.',
  loading: 'Loading hosts',
  retry: 'Try again',
  label: 'Address of the host',
  hint: 'For example https://wandb.example.com or http://localhost:8080',
  add: 'Add host',
  adding: 'Adding…',
  added: (host: string) => `${host} added. Open its members page, or reload it if it is open.`,
  open: 'Open members page',
  remove: 'Remove',
  removeHost: (host: string) => `Remove ${host}`,
  removed: (host: string) => `${host} removed. What was collected from it stays until you wipe it.`,
  refused: (host: string) => `The browser did not allow ${host}. Nothing was added.`,
  builtInFault: (host: string) => `Rollcall works on ${host} already: it need not be added.`,
  faults: {
    empty: 'Type the address of your W&B server.',
    'not-an-address': 'This is not a web address.',
    'no-organization': 'This address names no organization.',
    'no-installation': 'W&B has no members page on this host.',
  } satisfies Record<AddressFault, string>,
};
