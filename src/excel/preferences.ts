import type { Surroundings } from './surroundings';

/** What the pane remembers about the person, never figures. Values are short texts. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/**
 * Preferences in the browser's storage, through the `Storage` of Microsoft's helpers, which is
 * loaded when it is first needed. Where storage is blocked they last as long as the pane.
 */
export async function openPreferences({ partition }: Surroundings): Promise<Preferences> {
  try {
    const Storage = storageOf(
      await import(/* webpackChunkName: "preferences" */ '@microsoft/office-js-helpers'),
    );
    return new StoredPreferences(new Storage(CONTAINER), partition);
  } catch {
    return new Map<string, string>();
  }
}

const CONTAINER = 'tongket';

interface Helpers {
  readonly Storage: new (container: string) => TextStorage;
}

/** A bundler and Node present the package in two shapes, of which its types know one. */
function storageOf(module: unknown): Helpers['Storage'] {
  const { default: inside, ...outside } = module as Helpers & { readonly default?: Helpers };
  return inside?.Storage ?? outside.Storage;
}

interface TextStorage {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

class StoredPreferences implements Preferences {
  readonly #storage: TextStorage;
  readonly #partition: string;

  constructor(storage: TextStorage, partition: string) {
    this.#storage = storage;
    this.#partition = partition;
  }

  /** The storage answers null for what it does not know. */
  get(key: string): string | undefined {
    const value = this.#storage.get(this.#partition + key);
    return typeof value === 'string' ? value : undefined;
  }

  set(key: string, value: string): void {
    this.#storage.set(this.#partition + key, value);
  }
}
