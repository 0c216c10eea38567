import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../components/activity/organization';
import { EXTENSION_REQUEST_SCHEMAS } from '../../messaging/extension-request-schemas';
import {
  type ConnectionDraft,
  EMPTY_DRAFT,
  connectionOf,
  draftOf,
  faultsOf,
  looksCutOff,
  originsOf,
} from './connection-draft';

const WHOLE: ConnectionDraft = {
  ...EMPTY_DRAFT,
  pageUrl: 'https://acme.wandb.io/org/dashboard',
  user: 'ana',
  key: 'k'.repeat(40),
};

const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'https://wandb.acme.test',
    'wandb.ai/account-settings/acme',
    'ana',
    'a'.repeat(40),
    'good passphrase',
  ),
);
const drafts: fc.Arbitrary<ConnectionDraft> = fc.record({
  pageUrl: texts,
  deployment: fc.constantFrom('multi-tenant', 'dedicated', 'self-managed', undefined),
  apiOrigin: fc.oneof(fc.constant(''), texts),
  credential: fc.constantFrom('session', 'user-key', 'service-account'),
  user: texts,
  key: texts,
  keep: fc.constantFrom('session', 'encrypted'),
  passphrase: texts,
});

describe('a connection being typed', () => {
  it('can be saved exactly when no field has a fault, and the background takes it', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const connection = connectionOf(draft);
        expect(connection !== undefined).toBe(Object.keys(faultsOf(draft)).length === 0);
        if (!connection) return;
        expect(v.safeParse(EXTENSION_REQUEST_SCHEMAS['connections.save'], connection).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('carries no key where the session is used, and no passphrase where nothing is kept', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const connection = connectionOf(draft);
        if (!connection) return;
        if (draft.credential === 'session') {
          expect(connection.credential).toEqual({ kind: 'session' });
          expect(connection.passphrase).toBeUndefined();
        }
        if (draft.keep === 'session') expect(connection.passphrase).toBeUndefined();
      }),
    );
  });

  it('is Multi-tenant on W&B’s own hosts whatever was chosen, and what was chosen elsewhere', () => {
    const onForge = { ...WHOLE, pageUrl: 'wandb.ai/account-settings/acme', deployment: 'dedicated' } as const;
    expect(connectionOf(onForge)?.deployment).toBe('multi-tenant');
    expect(connectionOf(WHOLE)?.deployment).toBe('dedicated');
    expect(connectionOf({ ...WHOLE, deployment: 'self-managed' })?.deployment).toBe('self-managed');
    expect(connectionOf({ ...WHOLE, deployment: 'multi-tenant' })?.deployment).toBe('dedicated');
  });

  it.each([
    [{ pageUrl: '' }, { 'page-url': 'empty' }],
    [{ pageUrl: 'https://wandb.ai/home' }, { 'page-url': 'no-organization' }],
    [{ apiOrigin: 'not an address' }, { 'api-origin': 'not-an-address' }],
    [{ user: ' ' }, { user: 'empty' }],
    [{ user: 'ana:x' }, { user: 'has-colon' }],
    [{ key: '' }, { key: 'empty' }],
    [{ key: 'two words' }, { key: 'has-space' }],
    [{ keep: 'encrypted' }, { passphrase: 'empty' }],
    [{ keep: 'encrypted', passphrase: 'short' }, { passphrase: 'too-short' }],
    [{ credential: 'service-account', user: '' }, {}],
    [{ credential: 'session', user: '', key: '', keep: 'encrypted' }, {}],
  ] as const)('with %o has the faults %o', (change, faults) => {
    expect(faultsOf({ ...WHOLE, ...change })).toEqual(faults);
  });

  it('asks for the page’s origin and the API’s', () => {
    const origins = (change: Partial<ConnectionDraft>) => {
      const connection = connectionOf({ ...WHOLE, ...change });
      return connection && originsOf(connection);
    };
    expect(origins({})).toEqual(['https://acme.wandb.io']);
    expect(origins({ apiOrigin: 'api.acme.test/x' })).toEqual(['https://acme.wandb.io', 'https://api.acme.test']);
    expect(origins({ pageUrl: 'wandb.ai/account-settings/acme' })).toEqual([
      'https://forge.coreweave.com',
      'https://api.wandb.ai',
    ]);
  });

  it('begins an edit with what is saved, except the key', () => {
    const draft = draftOf({
      organization: {
        id: 'acme.wandb.io' as OrganizationId,
        deployment: 'self-managed',
        origin: 'https://acme.wandb.io',
        name: 'acme.wandb.io',
        pageUrl: 'https://acme.wandb.io/org/dashboard',
      },
      apiOrigin: 'https://api.acme.test',
      credential: 'user-key',
      user: 'ana',
      keyEnding: '1234',
      kept: 'locked',
    });
    expect(draft).toMatchObject({ deployment: 'self-managed', apiOrigin: 'https://api.acme.test', user: 'ana' });
    expect(draft).toMatchObject({ key: '', passphrase: '', keep: 'encrypted' });
  });

  it('doubts keys shorter than W&B makes them', () => {
    expect(looksCutOff('')).toBe(false);
    expect(looksCutOff('k'.repeat(39))).toBe(true);
    expect(looksCutOff(`local-${'k'.repeat(40)}`)).toBe(false);
  });
});
