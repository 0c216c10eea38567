import type { OrganizationId } from '../../components/activity/organization';

/** What a pseudonym stands for: one text may be a person's and a team's name. */
export type PseudonymKind = 'person' | 'team' | 'domain' | 'organization';

/** Asked of the browser at once: each is a task of its own there, and a hundred thousand would wait in memory. */
const BATCH = 2_000;
/** 64 of the 256 bits: two of a hundred thousand agree in them once in four thousand million organizations. */
const DIGEST_BYTES = 8;

/**
 * HMAC-SHA-256 of what identifies somebody or something in an organization, under the key of this install: whoever lacks
 * the key can neither undo it nor try names out. Each is worked out once as long as the background lives.
 */
export class PseudonymDigests {
  readonly #known = new Map<string, string>();
  readonly #key: CryptoKey;
  readonly #organization: OrganizationId;

  constructor(key: CryptoKey, organization: OrganizationId) {
    this.#key = key;
    this.#organization = organization;
  }

  /** Sixteen upper-case hexadecimal digits for each text, in their order. */
  async of(kind: PseudonymKind, texts: readonly string[]): Promise<readonly string[]> {
    const lacking = [...new Set(texts)].filter((text) => !this.#known.has(nameOf(kind, text)));
    for (let at = 0; at < lacking.length; at += BATCH) await this.#workOut(kind, lacking.slice(at, at + BATCH));
    return texts.map((text) => this.#known.get(nameOf(kind, text)) ?? '');
  }

  async #workOut(kind: PseudonymKind, texts: readonly string[]): Promise<void> {
    const encoder = new TextEncoder();
    // JSON, so that no two of these can be written alike.
    const messages = texts.map((text) => encoder.encode(JSON.stringify([this.#organization, kind, text])));
    const signed = await Promise.all(messages.map((message) => crypto.subtle.sign('HMAC', this.#key, message)));
    texts.forEach((text, i) => this.#known.set(nameOf(kind, text), hexOf(signed[i])));
  }
}

function nameOf(kind: PseudonymKind, text: string): string {
  return `${kind} ${text}`;
}

function hexOf(signature: ArrayBuffer | undefined): string {
  const bytes = new Uint8Array(signature ?? new ArrayBuffer(0)).subarray(0, DIGEST_BYTES);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
