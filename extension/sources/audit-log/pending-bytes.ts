const FIRST_CAPACITY = 1 << 17;

/**
 * Bytes that have come and are still needed, in one array that is used over and over. Behind the last byte always stands
 * a 0, which no JSON holds: walking over it can stop there instead of asking for the end at each byte.
 */
export class PendingBytes {
  bytes: Uint8Array = new Uint8Array(FIRST_CAPACITY);
  /** The same bytes, to be read four at a time. */
  view = new DataView(this.bytes.buffer);
  length = 0;

  /** Adds bytes and gives how many there are now. */
  append(chunk: Uint8Array): number {
    const length = this.length + chunk.length;
    if (length >= this.bytes.length) {
      const larger = new Uint8Array(Math.max(length + 1, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    this.bytes.set(chunk, this.length);
    this.bytes[length] = 0;
    this.length = length;
    return length;
  }

  /** Drops the first `count` bytes. */
  forget(count: number): void {
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
    this.bytes[this.length] = 0;
  }
}
