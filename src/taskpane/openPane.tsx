import { render } from 'preact';
import type { Language } from '#core/findings/message';
import type { OpenWorkbook } from '#excel/openWorkbook';
import type { Preferences } from '#excel/preferences';
import { newPane, type PaneState, type Step, type ThemeChoice } from './state/paneState';
import { openStore } from './state/store';
import { startCompilerThread } from './thread/compilerThread';
import { Failure } from './view/Failure';
import { Pane } from './view/Pane';
import { wordsIn } from './words/wordsIn';
import { openDesk } from './work/desk';
import { failureReport } from './work/failureReport';
import { offerFile } from './work/offerFile';
import './pane.css';

/** What the pane is opened with: the real workbook, or a test's own. */
export interface PaneSupplies {
  readonly workbook: OpenWorkbook;
  readonly preferences: Preferences;
  /** Of Excel's surface; a choice made before in the pane comes first. */
  readonly language: Language;
  /** Asked again whenever the pane gets the focus, because Excel tells no change. */
  readonly isExcelDark: () => boolean;
  readonly step: Step | undefined;
}

/** Draws the pane into its place in the page, and keeps it drawn. */
export function openPane(place: HTMLElement, supplies: PaneSupplies): void {
  const { workbook, preferences, isExcelDark, step } = supplies;
  const remembered = preferences.get('language');
  const language = remembered === 'vi' || remembered === 'en' ? remembered : supplies.language;
  const store = openStore(newPane(language, themeIn(preferences.get('theme'))));
  const desk = openDesk({
    store,
    workbook,
    preferences,
    startThread: startCompilerThread,
    lanes: lanesFor(navigator.hardwareConcurrency),
    now: () => new Date(),
    offerFile,
  });
  const draw = () => {
    const state = store.state();
    const words = wordsIn(state.language);
    showInPage(state, isExcelDark());
    document.title = words.product;
    try {
      render(<Pane state={state} words={words} desk={desk} send={store.send} />, place);
    } catch (cause) {
      render(<Failure report={failureReport(cause)} />, place);
    }
  };
  store.follow(draw);
  addEventListener('focus', draw);
  addEventListener('error', ({ error }) => fail(error));
  addEventListener('unhandledrejection', ({ reason }) => fail(reason));
  draw();
  if (step) store.send({ type: 'step-chosen', step });
  void desk.lookAtWorkbook().then(() => desk.followSelection());

  function fail(cause: unknown): void {
    store.send({ type: 'failed', report: failureReport(cause) });
  }
}

function themeIn(text: string | undefined): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'system';
}

/** Files are read beside the page and Excel, which need a processor of their own. */
const MOST_LANES = 4;

function lanesFor(processors: number): number {
  return Math.max(1, Math.min(MOST_LANES, processors - 1));
}

function showInPage({ theme, language }: PaneState, isExcelDark: boolean): void {
  const isDark = theme === 'system' ? isExcelDark : theme === 'dark';
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  document.documentElement.lang = language;
}
