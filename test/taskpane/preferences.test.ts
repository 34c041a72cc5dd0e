import assert from 'node:assert/strict';
import { openPreferences } from '#excel/preferences';

const SURROUNDINGS = {
  platform: 'PC',
  language: 'vi',
  theme: { isDark: false },
  excelApi: '1.14',
  partition: 'one',
} as const;

describe('what the pane remembers about a person', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');

  afterEach(() => {
    if (before) Object.defineProperty(globalThis, 'window', before);
    else Reflect.deleteProperty(globalThis, 'window');
  });

  it('is there when the pane is opened again, and not in another partition', async () => {
    aBrowserWith(aStorage());
    (await openPreferences(SURROUNDINGS)).set('language', 'en');
    const again = await openPreferences(SURROUNDINGS);
    assert.equal(again.get('language'), 'en');
    assert.equal(again.get('theme'), undefined);
    const elsewhere = await openPreferences({ ...SURROUNDINGS, partition: 'two' });
    assert.equal(elsewhere.get('language'), undefined);
  });

  it('lasts as long as the pane where the browser blocks storage', async () => {
    aBrowserWith(undefined);
    const preferences = await openPreferences(SURROUNDINGS);
    preferences.set('theme', 'dark');
    assert.equal(preferences.get('theme'), 'dark');
    assert.equal((await openPreferences(SURROUNDINGS)).get('theme'), undefined);
  });
});

/** Undefined: asking for the storage throws, as it does where it is blocked. */
function aBrowserWith(storage: Storage | undefined): void {
  const window = {
    get localStorage() {
      if (!storage) throw new Error('blocked');
      return storage;
    },
    get sessionStorage() {
      if (!storage) throw new Error('blocked');
      return storage;
    },
  };
  Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
}

function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
