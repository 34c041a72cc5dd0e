import { refuse, success, type Result } from '#core/findings/refusal';
import type { Surroundings, Theme } from './surroundings';

/** The oldest Excel the add-in works in: Excel 2021, Excel on the web, Microsoft 365. */
const FLOOR = '1.13';

const KNOWN_SETS = ['1.21', '1.20', '1.19', '1.18', '1.17', '1.16', '1.15', '1.14', FLOOR] as const;

/**
 * Waits until Office answers, but not for ever: where a network blocks a part of Office.js its
 * own promise never resolves. `patience` is in milliseconds.
 */
export async function startOffice(order: {
  readonly patience: number;
}): Promise<Result<Surroundings>> {
  const info = await answerOrSilence(order.patience);
  if (info === undefined) return refuse({ code: 'office-silent', arguments: {} });
  if (info.host !== Office.HostType.Excel) return refuse({ code: 'not-in-excel', arguments: {} });
  const excelApi = KNOWN_SETS.find((version) => supports(version));
  if (excelApi === undefined)
    return refuse({ code: 'excel-too-old', arguments: { needed: FLOOR } });
  return success({
    platform: String(info.platform),
    language: Office.context.displayLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en',
    theme: currentTheme(),
    excelApi,
    partition: Office.context.partitionKey ?? '',
  });
}

/** The theme of Excel's surface; Excel tells no change, so it is asked for again. */
export function currentTheme(): Theme {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  if (background === undefined) return { isDark: prefersDark() };
  return { isDark: theme?.isDarkTheme ?? isDarkColour(background), background };
}

export type Step = 'start' | 'collect' | 'check' | 'compile' | 'explain';

/** Which ribbon button opened the pane; undefined for the plain one. */
export function requestedStep(): Step | undefined {
  const asked = new URLSearchParams(window.location.search).get('step');
  return STEPS.find((step) => step === asked);
}

const STEPS: readonly Step[] = ['start', 'collect', 'check', 'compile', 'explain'];

type Info = Awaited<ReturnType<typeof Office.onReady>>;

async function answerOrSilence(patience: number): Promise<Info | undefined> {
  if (typeof Office === 'undefined') return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  return info;
}

/** Versions are texts: as a number 1.20 would be 1.2. */
function supports(version: (typeof KNOWN_SETS)[number]): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

function prefersDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** '#262626': dark when its brightness is below one half. */
function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
