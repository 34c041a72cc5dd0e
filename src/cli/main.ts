import { runCommandLine } from './runCommandLine';

// The process: the one place that knows of arguments, terminals, signals and exit codes.
const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => interruption.abort());
}
// A reader such as `head` that closes early is no failure.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
});

// Not awaited here: a bundle that waits at its top is parsed twice before it begins.
void runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  showsProgress: process.stderr.isTTY === true,
  signal: interruption.signal,
}).then((outcome) => {
  process.exitCode = outcome;
  // A reader that was stopped while it began may never end; nothing of it is wanted any more.
  if (interruption.signal.aborted) process.exit();
});
