import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnencrypted, typedAddress } from './typed-address';
import { possibleDeployments, typedHost, typedOrganization } from './typed-organization';

function idOf(text: string): string {
  const typed = typedOrganization(text);
  return typed.ok ? typed.organization.id : typed.fault;
}

describe('an organization named by a typed address', () => {
  it.each([
    ['https://forge.coreweave.com/account-settings/acme/users', 'forge.coreweave.com/acme'],
    ['  wandb.ai/account-settings/acme/members/  ', 'forge.coreweave.com/acme'],
    ['https://acme.wandb.io/org/dashboard/', 'acme.wandb.io'],
    ['acme.wandb.io', 'acme.wandb.io'],
    ['https://wandb.acme.test:8443/some/project', 'wandb.acme.test:8443'],
    ['localhost:8080', 'localhost:8080'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['acme corp', 'not-an-address'],
    ['ftp://wandb.acme.test', 'not-an-address'],
    ['https://ana:secret@wandb.acme.test', 'not-an-address'],
    ['https://wandb.ai/home', 'no-organization'],
    ['https://forge.coreweave.com', 'no-organization'],
    ['https://docs.wandb.ai/guides', 'no-installation'],
  ])('%s is %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => typeof idOf(text) === 'string'));
  });

  it('may be called Dedicated or Self-Managed unless W&B’s own host says Multi-tenant', () => {
    const ofAddress = (text: string) => {
      const typed = typedOrganization(text);
      return typed.ok ? possibleDeployments(typed.organization) : [];
    };
    expect(ofAddress('wandb.ai/account-settings/acme')).toEqual(['multi-tenant']);
    expect(ofAddress('acme.wandb.io')).toEqual(['dedicated', 'self-managed']);
    expect(ofAddress('wandb.acme.test')).toEqual(['dedicated', 'self-managed']);
  });
});

describe('a typed host', () => {
  it.each([
    ['wandb.acme.test', 'https://wandb.acme.test'],
    ['http://localhost:8080/org/dashboard', 'http://localhost:8080'],
    ['localhost:8080', 'http://localhost:8080'],
    ['acme.wandb.io', 'built-in'],
    ['https://wandb.ai', 'built-in'],
    ['docs.wandb.ai', 'no-installation'],
    ['', 'empty'],
    ['javascript:alert(1)', 'not-an-address'],
  ])('%s is %s', (text, expected) => {
    const typed = typedHost(text);
    expect(typed.ok ? typed.origin : typed.fault).toBe(expected);
  });

  it('keeps the scheme that was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('http', 'https'), fc.domain(), (scheme, host) => {
        expect(typedAddress(`${scheme}://${host}`)?.protocol).toBe(`${scheme}:`);
      }),
    );
  });

  it('lets keys be read on the way by http only, and not on this computer', () => {
    expect(isUnencrypted('http://wandb.acme.test')).toBe(true);
    for (const origin of [
      'https://wandb.acme.test',
      'http://localhost:8080',
      'http://127.0.0.1',
      'http://[::1]:9000',
    ]) {
      expect(isUnencrypted(origin)).toBe(false);
    }
  });
});
