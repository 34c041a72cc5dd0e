import { render } from 'preact';
import type { OpenWorkbook } from '#excel/openWorkbook';
import type { Preferences } from '#excel/preferences';
import type { Surroundings } from '#excel/surroundings';
import { newPane, type Step, type ThemeChoice } from './state/paneState';
import { openStore } from './state/store';
import { startCompilerThread } from './thread/compilerThread';
import { Pane } from './view/Pane';
import { wordsIn } from './words/wordsIn';
import { openDesk, type Desk } from './work/desk';
import './pane.css';

/** What the pane is opened with: the real workbook, or a test's own. */
export interface PaneSupplies {
  readonly workbook: OpenWorkbook;
  readonly preferences: Preferences;
  readonly surroundings: Pick<Surroundings, 'language' | 'theme'>;
  readonly step: Step | undefined;
}

/** Draws the pane into its place in the page, and keeps it drawn. */
export function openPane(place: HTMLElement, supplies: PaneSupplies): Desk {
  const { workbook, preferences, surroundings, step } = supplies;
  const remembered = preferences.get('language');
  const language = remembered === 'vi' || remembered === 'en' ? remembered : surroundings.language;
  const store = openStore(newPane(language, themeIn(preferences.get('theme'))));
  const desk = openDesk({
    store,
    workbook,
    preferences,
    startThread: startCompilerThread,
    lanes: lanesFor(navigator.hardwareConcurrency),
    now: () => new Date(),
  });
  const draw = () => {
    const state = store.state();
    const words = wordsIn(state.language);
    showTheme(state.theme, surroundings.theme.isDark);
    document.documentElement.lang = state.language;
    document.title = words.product;
    render(<Pane state={state} words={words} desk={desk} send={store.send} />, place);
  };
  store.follow(draw);
  draw();
  if (step) store.send({ type: 'step-chosen', step });
  void desk.lookAtWorkbook();
  return desk;
}

function themeIn(text: string | undefined): ThemeChoice {
  return text === 'light' || text === 'dark' ? text : 'system';
}

/** Files are read beside the page and Excel, which need a processor of their own. */
const MOST_LANES = 4;

function lanesFor(processors: number): number {
  return Math.max(1, Math.min(MOST_LANES, processors - 1));
}

function showTheme(choice: ThemeChoice, isExcelDark: boolean): void {
  const isDark = choice === 'system' ? isExcelDark : choice === 'dark';
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
}
