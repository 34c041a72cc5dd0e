import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { offerCommands } from '#excel/offerCommands';
import { startOffice } from '#excel/startOffice';

type Handler = (event: { completed: () => void }) => Promise<void>;

describe('Office at the start', () => {
  const before = (globalThis as { Office?: unknown }).Office;
  let handlers: Map<string, Handler>;
  let office: { host: string; supported: readonly string[]; answers: boolean; language: string };

  beforeEach(() => {
    handlers = new Map();
    office = { host: 'Excel', supported: ['1.13', '1.14'], answers: true, language: 'vi-VN' };
    (globalThis as { Office?: unknown }).Office = {
      HostType: { Excel: 'Excel' },
      onReady: (then?: () => void) => {
        then?.();
        const info = { host: office.host, platform: 'PC' };
        return office.answers ? Promise.resolve(info) : new Promise(() => undefined);
      },
      context: {
        get displayLanguage() {
          return office.language;
        },
        officeTheme: { bodyBackgroundColor: '#262626' },
        requirements: {
          isSetSupported: (_: string, version: string) => office.supported.includes(version),
        },
      },
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    };
  });

  afterEach(() => {
    (globalThis as { Office?: unknown }).Office = before;
  });

  it('tells the highest set it knows, the language and the theme', async () => {
    const started = await startOffice({ patience: 1000 });
    assert.deepEqual(started.ok && started.value, {
      platform: 'PC',
      language: 'vi',
      theme: { isDark: true, background: '#262626' },
      excelApi: '1.14',
      partition: '',
    });
  });

  it('speaks English where Excel speaks anything but Vietnamese', async () => {
    office.language = 'fr-FR';
    const started = await startOffice({ patience: 1000 });
    assert.equal(started.ok && started.value.language, 'en');
  });

  it('refuses an Excel that is too old, another program, and one that never answers', async () => {
    const codes: string[] = [];
    const ask = async () => {
      const started = await startOffice({ patience: 1 });
      codes.push(started.ok ? '' : started.refusal.code);
    };
    office.supported = ['1.12'];
    await ask();
    office.host = 'Word';
    await ask();
    office.answers = false;
    await ask();
    assert.deepEqual(codes, ['excel-too-old', 'not-in-excel', 'office-silent']);
  });

  it('is told that a command is done, even when the command failed', async () => {
    offerCommands({
      works: () => Promise.resolve(),
      fails: () => Promise.reject(new Error('as the test asked')),
    });
    const done: string[] = [];
    await handlers.get('works')?.({ completed: () => done.push('works') });
    await assert.rejects(async () => {
      await handlers.get('fails')?.({ completed: () => done.push('fails') });
    }, /as the test asked/);
    assert.deepEqual(done, ['works', 'fails']);
  });
});
