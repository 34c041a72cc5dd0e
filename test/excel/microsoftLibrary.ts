import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

const require = createRequire(import.meta.url);

/** What Microsoft's library sends, and how it is answered. */
export interface Wire {
  /** Answers a request, given and returned as JSON text. */
  answer(request: string): string;
}

/** A way to tell the library of an event. */
export type Notify = (message: string) => void;

/**
 * Microsoft's own Excel library in Node, over its message bridge (docs/decisions/0006). Its
 * proxies are the real ones: reading what was not loaded throws as it does in Excel.
 */
export function loadMicrosoftLibrary(wire: Wire): { excel: typeof Excel; notify: Notify } {
  const path = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const bridge = {
    onMessageFromHost: (message: string): void => void message,
    sendMessageToHost: (message: string): void => {
      setImmediate(() => bridge.onMessageFromHost(wire.answer(message)));
    },
  };
  // In the test's own realm, so that arrays compare as equal; `with` stands for the global scope.
  const load = vm.compileFunction(
    `with (scope) { ${readFileSync(path, 'utf8')}\n return Excel; }`,
    ['scope'],
    { filename: path },
  ) as (scope: object) => typeof Excel;
  return {
    excel: load(globalScope(browserFrame(bridge))),
    notify: (message) => bridge.onMessageFromHost(message),
  };
}

/** What the library declares at its top becomes a property of its window. */
function globalScope(frame: object): object {
  return new Proxy(frame, { has: (target, name) => name in target || !(name in globalThis) });
}

/** As little of a browser as the library needs to load. */
function browserFrame(bridge: object): Record<string, unknown> {
  const frame: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node', language: 'vi' },
    location: { href: 'https://localhost/', search: '', hash: '', host: 'localhost' },
    document: {
      URL: 'https://localhost/',
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    localStorage: emptyStorage(),
    sessionStorage: emptyStorage(),
  };
  for (const name of ['window', 'self', 'top', 'parent']) frame[name] = frame;
  return frame;
}

function emptyStorage(): object {
  return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
}
