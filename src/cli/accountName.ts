import { userInfo } from 'node:os';
import { isSystemError } from './systemError';

/** The account under which the command runs: who answers for what nobody else has signed. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch (cause) {
    // In a container an account need not have a name.
    if (!isSystemError(cause)) throw cause;
    return String(process.getuid?.() ?? '');
  }
}
