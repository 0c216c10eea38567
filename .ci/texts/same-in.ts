import type { Language } from '../../extension/language/language';

/** What W&B and Rollcall call themselves and each other, and what files and formats are called; `…` is filled in. */
const NAMES = [
  'Rollcall',
  'Rollcall: …',
  'SCIM',
  'API',
  'PNG',
  'SVG',
  'CSV',
  'UTC',
  '… (UTC)',
  '["forge.coreweave.com","wandb.ai","*.wandb.io"]',
  'Multi-tenant',
  'Multi-tenant (Forge, wandb.ai)',
  'Dedicated',
  'Dedicated Cloud',
  'Self-Managed',
];

/** Texts that are the same as in English: names, and words the language has taken over. */
export const SAME_IN: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: [...NAMES, 'Dashboard', 'Export', 'Hosts', 'Passphrase', 'Team', 'Teams'],
  ja: NAMES,
};
