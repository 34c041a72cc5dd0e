/** Time since a file was begun, in seconds. */
export interface SpentTime {
  readonly byClock: number;
  /** Of all readers together. */
  readonly byProcessor: number;
}

/** By the clock alone: a reader that waits for ever uses no processor time. */
const LONGEST_WAIT = 20;

/**
 * Whether a file has had more than its seconds, by the clock and of processor time: a machine that
 * has much else to do refuses no file.
 */
export function tookTooLong({ byClock, byProcessor }: SpentTime, seconds: number): boolean {
  if (byClock > LONGEST_WAIT * seconds) return true;
  return byClock > seconds && byProcessor > seconds;
}

/** A clock that begins now. */
export function beginClock(): () => SpentTime {
  const begun = spentNow();
  return () => {
    const now = spentNow();
    return {
      byClock: now.byClock - begun.byClock,
      byProcessor: now.byProcessor - begun.byProcessor,
    };
  };
}

function spentNow(): SpentTime {
  const { user, system } = process.cpuUsage();
  return { byClock: performance.now() / 1000, byProcessor: (user + system) / 1e6 };
}
