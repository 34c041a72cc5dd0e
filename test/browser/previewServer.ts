import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const SERVER = path.resolve(import.meta.dirname, '../../src/preview/serve.mjs');

/** The preview as `npm start` serves it, on a free port. Its builds are made before the tests. */
export class PreviewServer {
  readonly #process: ChildProcess;

  private constructor(
    process: ChildProcess,
    readonly address: string,
  ) {
    this.#process = process;
  }

  static start(): Promise<PreviewServer> {
    const child = spawn(process.execPath, [SERVER, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Promise((resolve, reject) => {
      child.on('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
      child.stdout.on('data', (line: Buffer) => {
        const address = /http:\S+/.exec(line.toString())?.[0];
        if (address) resolve(new PreviewServer(child, address));
      });
    });
  }

  stop(): void {
    this.#process.removeAllListeners('exit');
    this.#process.kill();
  }
}
