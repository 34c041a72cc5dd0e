/** An error of the operating system, as Node reports it. */
export function isSystemError(cause: unknown): cause is Error & { readonly code: string } {
  return (
    cause instanceof Error &&
    'code' in cause &&
    typeof cause.code === 'string' &&
    'syscall' in cause
  );
}
