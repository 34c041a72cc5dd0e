/** Stops with a bug: something that the code itself guarantees did not hold. Never for bad input. */
export function assert(condition: unknown, message: string): asserts condition {
  if (condition) return;
  throw new Error(`Lỗi chương trình (bug): ${message}`);
}
