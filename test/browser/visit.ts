import assert from 'node:assert/strict';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';

export const LONG = { timeout: 90_000 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the set-up finds or installs it; another one can be named. */
export function aBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

/** `PICTURES=1 npx mocha test/browser/newcomer.test.ts` makes the pictures of the documentation again. */
const PICTURES = process.env['PICTURES'] === undefined ? undefined : 'docs/pictures';

/** The looks in which every step is seen. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

interface Pictures {
  readonly name: string;
  readonly look: keyof typeof LOOKS;
  readonly steps: RegExp;
}

export interface Visit {
  readonly page: Page;
  readonly pane: Frame;
  readonly isByKeyboard: boolean;
  /** Of which steps pictures are taken, in which look and under which name. */
  readonly picture: Pictures | undefined;
}

/** The pane's frame, so many pixels wide. */
export async function paneOf(page: Page, width: number): Promise<Frame> {
  const place = await page.waitForSelector('iframe', LONG);
  await place.evaluate((element, wide) => {
    element.setAttribute('width', String(wide));
    (element as HTMLElement).style.width = `${wide}px`;
  }, width);
  const pane = await place.contentFrame();
  assert.ok(pane);
  return pane;
}

/** Presses a button, a tab or a summary: with the mouse, or with the keyboard alone. */
export async function press({ page, isByKeyboard }: Visit, target: Locator): Promise<void> {
  await target.waitFor(LONG);
  if (!isByKeyboard) return target.click(LONG);
  await goTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses a step of the pane; between tabs the arrow keys move. */
export async function chooseStep(visit: Visit, name: string): Promise<void> {
  const { page, pane, isByKeyboard } = visit;
  const tab = pane.getByRole('tab', { name });
  if (!isByKeyboard) return tab.click(LONG);
  await goTo(page, pane.locator('[role=tab][tabindex="0"]'));
  for (let step = 0; step < 5 && !(await hasFocus(tab)); step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  assert.ok(await hasFocus(tab), `the arrow keys lead to ${name}`);
}

/** Gives files as a person would: in the file dialogue, which the keyboard opens too. */
export async function chooseFiles(
  { page, isByKeyboard }: Visit,
  field: Locator,
  files: readonly string[],
): Promise<void> {
  if (!isByKeyboard) return field.setInputFiles(files);
  for (let tries = 1; ; tries += 1) {
    await goTo(page, field);
    const dialogue = page.waitForEvent('filechooser', { timeout: 20_000 });
    await page.keyboard.press('Space');
    // A busy machine may draw the field anew between the focus and the key.
    const opened = await dialogue.catch(() => undefined);
    if (opened) return opened.setFiles(files);
    assert.ok(tries < 4, 'the space bar opens the file dialogue');
  }
}

/** Drops a folder from the desktop onto a place, as Chromium receives it from the system. */
export async function dropFolder(page: Page, place: Locator, folder: string): Promise<void> {
  const box = await place.boundingBox();
  assert.ok(box);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path.resolve(folder)], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

const MOST_TABS = 250;

async function goTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the Tab key does not lead to ${String(target)}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => element === document.activeElement);
}

/** In every look: nothing that axe finds. And nothing wider than the pane. */
export async function isSound(visit: Visit, step: string): Promise<void> {
  const { page, pane, picture } = visit;
  await pane.evaluate(axe.source);
  for (const look of ['light', 'dark', 'contrast'] as const) {
    await page.emulateMedia(LOOKS[look]);
    // The pane asks for Excel's theme whenever it gets the focus.
    await pane.evaluate('dispatchEvent(new Event("focus"))');
    if (PICTURES !== undefined && picture?.look === look && picture.steps.test(step)) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: `${PICTURES}/${picture.name}-${step}.png` });
    }
    assert.deepEqual(await violationsIn(pane, look === 'light'), [], `${step}, ${look}`);
  }
  const overflow = await pane.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  assert.equal(overflow <= 0, true, `${step} is ${overflow} px wider than the pane`);
}

/** Only colours differ between the looks. */
function violationsIn(pane: Frame, isComplete: boolean): Promise<readonly string[]> {
  const rules = isComplete ? '' : ", runOnly: ['color-contrast']";
  return pane.evaluate<readonly string[]>(
    `axe.run(document, { resultTypes: ['violations']${rules} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}

/** What no visit may have: errors, and requests that leave the page's own origin. */
export function troublesOf(page: Page, address: string): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) troubles.push(url);
  });
  return troubles;
}

export function submissionsOf(sample: string): readonly string[] {
  const folder = `assets/samples/${sample}/submissions`;
  return readdirSync(folder).map((file) => `${folder}/${file}`);
}
