import * as v from 'valibot';
import { base64Of, bytesInBase64 } from '../base64';

/** OWASP's figure for PBKDF2 with SHA-256: a guess costs an attacker about a quarter of a second. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/** A secret only its passphrase opens. All bytes in base64. */
export const sealedSchema = v.object({
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  salt: v.string(),
  nonce: v.string(),
  ciphertext: v.string(),
});

export type Sealed = Readonly<v.InferOutput<typeof sealedSchema>>;

/**
 * Encrypts a secret with AES-256-GCM under a key derived from the passphrase (PBKDF2-SHA-256). `purpose` is bound to it:
 * a sealed key that is moved beside another address does not open.
 */
export async function seal(
  secret: string,
  passphrase: string,
  purpose: string,
  iterations = ITERATIONS,
): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await keyFrom(passphrase, salt, iterations);
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: utf8(purpose) };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, utf8(secret)));
  return { iterations, salt: base64Of(salt), nonce: base64Of(nonce), ciphertext: base64Of(ciphertext) };
}

/** The secret; undefined if passphrase or purpose are not those it was sealed with. */
export async function unseal(sealed: Sealed, passphrase: string, purpose: string): Promise<string | undefined> {
  const key = await keyFrom(passphrase, bytesInBase64(sealed.salt), sealed.iterations);
  const algorithm = { name: 'AES-GCM', iv: bytesInBase64(sealed.nonce), additionalData: utf8(purpose) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytesInBase64(sealed.ciphertext)));
  } catch {
    // AES-GCM tells a wrong key only by refusing to open.
    return undefined;
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
