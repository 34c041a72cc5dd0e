import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { Decision } from '#core/collection/decision';
import type { Language } from '#core/findings/message';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { Preferences } from '#excel/preferences';
import type { ThemeChoice } from '../state/paneState';
import type { BookOrder } from '../thread/newBook';
import { approve, withdrawApproval } from './approving';
import { newBench, refused, type DeskSupplies } from './bench';
import { chooseSentence, listSentences } from './choosingSentences';
import { collectFiles, collectSheets, decide, undoDecision } from './collecting';
import { explain, explainAgain, explainHeadline, lookAtCell } from './explaining';
import { failureReport } from './failureReport';
import { makeForms, makeReport, readDraft } from './makingFiles';
import { lookAtWorkbook, makeBook } from './recognising';
import type { SentFile } from './sentFiles';
import { planSheets, removeRun, writeSheets } from './writingSheets';

/** What a person can do in the pane. Every action ends in an event; none throws. */
export interface Desk {
  lookAtWorkbook(): Promise<void>;
  makeBook(order: BookOrder): Promise<void>;
  /** Holds a draft of the report, a .docx or a text, against the last compilation. */
  readDraft(file: string, content: Blob): Promise<void>;
  collectFiles(files: readonly SentFile[]): Promise<void>;
  collectSheets(sheets: readonly string[]): Promise<void>;
  /** Makes a form for every unit, and offers them in one archive. */
  makeForms(): Promise<void>;
  /** Stops making forms; nothing of them is kept. */
  stopMaking(): void;
  /** Makes the report of the last compilation as a Word file. */
  makeReport(): Promise<void>;
  /** Stops reading or writing; nothing of it is kept. */
  stop(): void;
  /** Takes a decision about a finding, and compiles again. */
  decide(decisions: readonly Decision[]): Promise<void>;
  undoDecision(): Promise<void>;
  /** Approves a table of the report in the name of who approves, or takes that back. */
  approve(table: string): Promise<void>;
  withdrawApproval(table: string): Promise<void>;
  planSheets(): Promise<void>;
  writeSheets(): Promise<void>;
  removeRun(): Promise<void>;
  /** Shows the report's sentences, and what else could be said. */
  listSentences(): Promise<void>;
  chooseSentence(choice: SentenceChoice): Promise<void>;
  /** Shows a cell that a unit submitted, with those around it. */
  lookAtCell(source: SourceCell): Promise<void>;
  /** Explains the province's figure of an indicator. */
  explainHeadline(code: string): Promise<void>;
  /** From here on every selected cell is explained. */
  followSelection(): Promise<void>;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: ThemeChoice): void;
}

/** Sets up the desk. */
export function openDesk({
  preferences,
  ...supplies
}: DeskSupplies & { readonly preferences: Preferences }): Desk {
  const bench = newBench(supplies);
  const { send, workbook } = bench;

  return {
    lookAtWorkbook: () => guarded(() => lookAtWorkbook(bench)),
    makeBook: (order) => guarded(() => makeBook(bench, order)),
    readDraft: (file, content) => guarded(() => readDraft(bench, file, content)),
    collectFiles: (files) => guarded(() => collectFiles(bench, files)),
    collectSheets: (sheets) => guarded(() => collectSheets(bench, sheets)),
    makeForms: () => guarded(() => makeForms(bench)),
    makeReport: () => guarded(() => makeReport(bench)),
    stopMaking: () => bench.making.abort(),
    stop: () => bench.underway.abort(),
    decide: (decisions) => guarded(() => decide(bench, decisions)),
    undoDecision: () => guarded(() => undoDecision(bench)),
    approve: (table) => guarded(() => approve(bench, table)),
    withdrawApproval: (table) => guarded(() => withdrawApproval(bench, table)),
    planSheets: () => guarded(() => planSheets(bench)),
    writeSheets: () => guarded(() => writeSheets(bench)),
    removeRun: () => guarded(() => removeRun(bench)),
    listSentences: () => guarded(() => listSentences(bench)),
    chooseSentence: (choice) => guarded(() => chooseSentence(bench, choice)),
    lookAtCell: (source) => guarded(() => lookAtCell(bench, source)),
    explainHeadline: (code) => guarded(() => explainHeadline(bench, code)),
    followSelection: () => guarded(followSelection),
    chooseLanguage: (language) => {
      preferences.set('language', language);
      send({ type: 'language-chosen', language });
      void guarded(() => explainAgain(bench));
    },
    chooseTheme: (theme) => {
      preferences.set('theme', theme);
      send({ type: 'theme-chosen', theme });
    },
  };

  async function followSelection(): Promise<void> {
    const following = await workbook.followSelection((cell) => {
      void guarded(() => explain(bench, cell));
    });
    if (!following.ok) return refused(bench, following.refusal);
    const selected = await workbook.selectedCell();
    if (selected.ok) await explain(bench, selected.value);
  }

  /** The outermost function of the pane: here a bug is caught, shown, and can be copied. */
  async function guarded(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (cause) {
      send({ type: 'failed', report: failureReport(cause) });
    }
  }
}
