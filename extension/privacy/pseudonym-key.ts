import { base64Of, bytesIfBase64 } from '../base64';
import { type StorageArea, readFrom } from '../settings/storage-area';

const KEY = 'pseudonym-key';
const KEY_BYTES = 32;

/** The secret pseudonyms are made with: one per install, read by the background only. */
export interface PseudonymKeyStore {
  /** Made at random when it is first needed, and the same ever after. */
  read(): Promise<CryptoKey>;
  /** Forgets it: pseudonyms made from now on have nothing to do with those made before. */
  forget(): Promise<void>;
}

export function createPseudonymKeyStore(local: StorageArea): PseudonymKeyStore {
  // Two requests at once must not make two keys.
  let current: Promise<CryptoKey> | undefined;
  return {
    read() {
      current ??= readOrMake(local).catch((error: unknown) => {
        current = undefined;
        throw error;
      });
      return current;
    },
    async forget() {
      current = undefined;
      await local.remove(KEY);
    },
  };
}

async function readOrMake(local: StorageArea): Promise<CryptoKey> {
  const stored = await readFrom(local, KEY);
  const known = typeof stored === 'string' ? bytesIfBase64(stored) : undefined;
  if (known?.length === KEY_BYTES) return imported(known);
  const made = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  await local.set({ [KEY]: base64Of(made) });
  return imported(made);
}

function imported(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}
