import type { Streams } from './streams';

const WIDTH = 30;
const REDRAW_MILLISECONDS = 80;

export interface ProgressBar {
  readonly advance: (done: number, total: number) => void;
  readonly finish: () => void;
}

/** A determinate bar on a terminal's standard error; silent when nobody is watching. */
export function progressBar(streams: Streams, label: string): ProgressBar {
  if (!streams.showsProgress) return { advance: () => undefined, finish: () => undefined };
  let drawn = 0;
  return {
    advance: (done, total) => {
      const now = performance.now();
      if (done < total && now - drawn < REDRAW_MILLISECONDS) return;
      drawn = now;
      streams.error(`\r${label} ${bar(done, total)} ${done}/${total}`);
    },
    finish: () => streams.error('\r\u001b[K'),
  };
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}]`;
}
