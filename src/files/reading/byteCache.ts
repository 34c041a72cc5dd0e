/**
 * Values by the bytes that they were made from. The same program writes the same styles, and the
 * same form the same labels, into thousands of files; each is parsed once. Bounded: when it is
 * full it forgets everything and begins again. Only for values that nobody changes.
 */
export class ByteCache<Value> {
  private readonly keys: Uint8Array;
  private used = 0;
  private slots = new Map<number, Slot<Value>>();

  /** Room for so many bytes of keys; longer keys than an eighth of that are not kept. */
  constructor(private readonly capacity: number) {
    this.keys = new Uint8Array(capacity);
  }

  /** The value made from bytes[start, end), made now if these bytes are new. */
  find(
    bytes: Uint8Array,
    start: number,
    end: number,
    make: (bytes: Uint8Array, start: number, end: number) => Value,
  ): Value {
    const hash = hashOf(bytes, start, end);
    const first = this.slots.get(hash);
    for (let slot = first; slot !== undefined; slot = slot.next) {
      if (this.isKey(slot, bytes, start, end)) return slot.value;
    }
    const value = make(bytes, start, end);
    if (end - start <= this.capacity / 8) this.keep(hash, bytes.subarray(start, end), value);
    return value;
  }

  private isKey(slot: Slot<Value>, bytes: Uint8Array, start: number, end: number): boolean {
    if (slot.length !== end - start) return false;
    const { keys } = this;
    for (let at = start, key = slot.at; at < end; at += 1, key += 1) {
      if (bytes[at] !== keys[key]) return false;
    }
    return true;
  }

  private keep(hash: number, key: Uint8Array, value: Value): void {
    if (this.used + key.length > this.capacity) {
      this.slots = new Map();
      this.used = 0;
    }
    this.keys.set(key, this.used);
    this.slots.set(hash, {
      at: this.used,
      length: key.length,
      value,
      next: this.slots.get(hash),
    });
    this.used += key.length;
  }
}

interface Slot<Value> {
  readonly at: number;
  readonly length: number;
  readonly value: Value;
  /** Another key with the same hash. */
  readonly next: Slot<Value> | undefined;
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  }
  return hash;
}
