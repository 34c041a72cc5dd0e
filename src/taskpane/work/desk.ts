import { SHEETS } from '#core/book/sheetNames';
import type { YearBook } from '#core/catalogue/yearBook';
import type { Decision } from '#core/collection/decision';
import type { Language } from '#core/findings/message';
import type { Refusal } from '#core/findings/refusal';
import { plainSpelling } from '#core/numbers/spelling';
import { IDENTITY_SHEET } from '#core/submissions/formIdentity';
import type { FileReading } from '#core/submissions/reading';
import type { SheetPlan } from '#core/workbook/sheetPlan';
import type { SourceCell } from '#core/workbook/sourceCell';
import type { OpenWorkbook, SelectedCell, SheetOverview } from '#excel/openWorkbook';
import type { Preferences } from '#excel/preferences';
import type { CollectedFile, ThemeChoice } from '../state/paneState';
import type { Store } from '../state/store';
import type { CompilerThread } from '../thread/compilerThread';
import type { BookOrder } from '../thread/newBook';
import { readInThreads } from '../thread/readInThreads';
import { failureReport } from './failureReport';
import { makeFormsInThread } from './formMaking';
import type { MadeFile } from './offerFile';
import type { SentFile } from './sentFiles';

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
  planSheets(): Promise<void>;
  writeSheets(): Promise<void>;
  removeRun(): Promise<void>;
  /** Shows a cell that a unit submitted, with those around it. */
  lookAtCell(source: SourceCell): Promise<void>;
  /** Explains the province's figure of an indicator. */
  explainHeadline(code: string): Promise<void>;
  /** From here on every selected cell is explained. */
  followSelection(): Promise<void>;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: ThemeChoice): void;
}

/** What the desk works with. */
export interface DeskSupplies {
  readonly store: Store;
  readonly workbook: OpenWorkbook;
  readonly preferences: Preferences;
  readonly startThread: () => CompilerThread;
  /** How many files may be read at a time. */
  readonly lanes: number;
  readonly now: () => Date;
  /** Gives the person a file that was made here. */
  readonly offerFile: (file: MadeFile) => void;
}

/** Sets up the desk. */
export function openDesk(supplies: DeskSupplies): Desk {
  const { store, workbook, preferences, startThread } = supplies;
  const { send } = store;
  const compiler = startThread();
  const readings = new Map<string, FileReading>();
  let book: YearBook | undefined;
  /** What was given, kept so that a cell can be looked at again. */
  const given = new Map<string, File>();
  let workbookName = '';
  let plans: readonly SheetPlan[] = [];
  let underway = new AbortController();
  let making = new AbortController();

  return {
    lookAtWorkbook: () => guarded(lookAtWorkbook),
    makeBook: (order) => guarded(() => makeBook(order)),
    readDraft: (file, content) => guarded(() => readDraft(file, content)),
    collectFiles: (files) => guarded(() => collectFiles(files)),
    collectSheets: (sheets) => guarded(() => collectSheets(sheets)),
    makeForms: () => guarded(makeForms),
    makeReport: () => guarded(makeReport),
    stopMaking: () => making.abort(),
    stop: () => underway.abort(),
    decide: (decisions) => guarded(() => decide(decisions)),
    undoDecision: () => guarded(undoDecision),
    planSheets: () => guarded(planSheets),
    writeSheets: () => guarded(writeSheets),
    removeRun: () => guarded(removeRun),
    lookAtCell: (source) => guarded(() => lookAtCell(source)),
    explainHeadline: (code) => guarded(() => explainHeadline(code)),
    followSelection: () => guarded(followSelection),
    chooseLanguage: (language) => {
      preferences.set('language', language);
      send({ type: 'language-chosen', language });
      void guarded(explainAgain);
    },
    chooseTheme: (theme) => {
      preferences.set('theme', theme);
      send({ type: 'theme-chosen', theme });
    },
  };

  async function lookAtWorkbook(): Promise<void> {
    send({ type: 'workbook-looked-at' });
    const overview = await workbook.overview();
    if (!overview.ok) return noBook(overview.refusal);
    const { name: file, sheets } = overview.value;
    workbookName = file;
    const names = sheets.map(({ name }) => name).filter(isBookSheet);
    if (!hasBook(names)) return lookForForm(sheets);
    const snapshot = await workbook.read(names);
    if (!snapshot.ok) return noBook(snapshot.refusal);
    const opened = await compiler.ask('openBook', { snapshot: snapshot.value });
    if (!opened.ok) return noBook(opened.refusal);
    book = opened.value.book;
    readings.clear();
    const otherSheets = sheets.filter((sheet) => isOfOthers(sheet));
    const { facts, compiled } = opened.value;
    send({ type: 'book-opened', facts, compiled, otherSheets });
    await recallLastRun();
  }

  /** A workbook without a book may be a form that a unit fills in. */
  async function lookForForm(sheets: readonly SheetOverview[]): Promise<void> {
    if (!sheets.some(({ name }) => name === IDENTITY_SHEET)) return noBook(undefined);
    const snapshot = await workbook.read(sheets.map(({ name }) => name));
    if (!snapshot.ok) return noBook(snapshot.refusal);
    const checked = await compiler.ask('checkForm', { snapshot: snapshot.value });
    if (!checked.ok) return noBook(checked.refusal);
    noBook(undefined);
    if (checked.value) send({ type: 'form-checked', form: checked.value });
  }

  function noBook(why: Refusal | undefined): void {
    book = undefined;
    readings.clear();
    send({ type: 'book-missing', why });
  }

  async function recallLastRun(): Promise<void> {
    const run = await workbook.lastRun();
    if (run.ok && run.value) send({ type: 'written', run: run.value });
  }

  async function makeBook(order: BookOrder): Promise<void> {
    send({ type: 'book-making' });
    const sheets = await compiler.ask('newBook', order);
    if (!sheets.ok) return refused(sheets.refusal, () => noBook(undefined));
    const written = await workbook.write({
      sheets: sheets.value,
      properties: bookProperties(order.year),
      startedAt: supplies.now().toISOString(),
      show: SHEETS.units,
    });
    if (!written.ok) return refused(written.refusal, () => noBook(undefined));
    await lookAtWorkbook();
    send({ type: 'done', done: { what: 'book-made' } });
  }

  async function collectFiles(files: readonly SentFile[]): Promise<void> {
    if (!book || files.length === 0) return;
    underway = new AbortController();
    send({ type: 'reading-started', total: files.length });
    const read = await readInThreads(
      files.map(({ file, content }) => ({
        file,
        bytes: async () => new Uint8Array(await content.arrayBuffer()),
      })),
      book,
      {
        startThread,
        lanes: supplies.lanes,
        signal: underway.signal,
        onOpened: (file) => send({ type: 'file-opened', file }),
        onRead: () => send({ type: 'file-read' }),
      },
    );
    await takeIn(read, files);
  }

  async function collectSheets(sheets: readonly string[]): Promise<void> {
    if (!book || sheets.length === 0) return;
    underway = new AbortController();
    send({ type: 'reading-started', total: 1 });
    const snapshot = await workbook.read(sheets);
    if (!snapshot.ok) return refused(snapshot.refusal, () => send({ type: 'reading-stopped' }));
    send({ type: 'file-opened', file: snapshot.value.file });
    const reading = await compiler.ask('readSheets', { snapshot: snapshot.value });
    await takeIn(underway.signal.aborted ? 'stopped' : [reading], []);
  }

  /** A file that is given again takes the place of its earlier reading. */
  async function takeIn(
    read: readonly FileReading[] | 'stopped',
    files: readonly SentFile[],
  ): Promise<void> {
    if (read === 'stopped') {
      send({ type: 'reading-stopped' });
      return send({ type: 'done', done: { what: 'stopped' } });
    }
    for (const { file, content } of files) given.set(file, content);
    for (const reading of read) readings.set(reading.file, reading);
    const all = [...readings.values()];
    send({ type: 'compiling', files: all.map(collectedFile) });
    send({ type: 'compiled', compiled: await compiler.ask('compile', { readings: all }) });
    send({ type: 'done', done: { what: 'read', files: read.length } });
  }

  async function decide(decisions: readonly Decision[]): Promise<void> {
    if (decisions.length === 0) return;
    const date = dayOf(supplies.now());
    const dated = decisions.map((decision) => ({ ...decision, date }));
    send({ type: 'decided', compiled: await compiler.ask('decide', { decisions: dated }) });
    send({ type: 'done', done: { what: 'decided' } });
  }

  async function undoDecision(): Promise<void> {
    if (store.state().decisionsMade === 0) return;
    send({ type: 'decision-undone', compiled: await compiler.ask('undoDecision', {}) });
    send({ type: 'done', done: { what: 'undone' } });
  }

  async function readDraft(file: string, content: Blob): Promise<void> {
    send({ type: 'draft-given' });
    const bytes = new Uint8Array(await content.arrayBuffer());
    const verdicts = await compiler.ask('readDraft', { file, bytes });
    if (!verdicts.ok) return refused(verdicts.refusal, () => send({ type: 'draft-put-away' }));
    send({ type: 'draft-read', verdicts: verdicts.value });
  }

  async function makeForms(): Promise<void> {
    if (!book || store.state().making) return;
    const { year } = book;
    making = new AbortController();
    send({ type: 'file-making', making: { what: 'forms', done: 0, total: 0 } });
    try {
      const made = await makeFormsInThread(book, {
        startThread,
        signal: making.signal,
        onProgress: (done, total) =>
          send({ type: 'file-making', making: { what: 'forms', done, total } }),
      });
      if (made === 'stopped') return send({ type: 'done', done: { what: 'stopped' } });
      const { forms, archive } = made;
      if (forms === 0) return send({ type: 'done', done: { what: 'no-forms' } });
      supplies.offerFile({ name: `bieu-mau-${year}.zip`, type: ZIP, bytes: archive });
      send({ type: 'done', done: { what: 'forms-made', forms } });
    } finally {
      send({ type: 'file-making-ended' });
    }
  }

  async function makeReport(): Promise<void> {
    if (!book || store.state().making) return;
    const { year } = book;
    send({ type: 'file-making', making: { what: 'report' } });
    try {
      const bytes = await compiler.ask('report', {});
      supplies.offerFile({ name: `bao-cao-${year}.docx`, type: DOCX, bytes });
      send({ type: 'done', done: { what: 'report-made' } });
    } finally {
      send({ type: 'file-making-ended' });
    }
  }

  async function planSheets(): Promise<void> {
    send({ type: 'planning' });
    plans = await compiler.ask('plan', {});
    const changes = await workbook.dryRun(plans.map(({ name }) => name));
    if (!changes.ok) return refused(changes.refusal, () => send({ type: 'not-written' }));
    const titles = new Map(plans.map((plan) => [plan.name, titleOf(plan)] as const));
    const titled = changes.value.map((change) => ({
      ...change,
      title: titles.get(change.sheet) ?? '',
    }));
    send({ type: 'planned', changes: titled });
  }

  async function writeSheets(): Promise<void> {
    const { writing } = store.state();
    if (writing.kind !== 'planned' || !book) return;
    const chosen = new Set(
      writing.changes.filter(({ isChosen }) => isChosen).map(({ sheet }) => sheet),
    );
    const firstTable = writing.changes.find(({ isTable, isChosen }) => isTable && isChosen);
    underway = new AbortController();
    send({ type: 'writing', share: 0 });
    const written = await workbook.write({
      sheets: plans.filter(({ name }) => chosen.has(name)),
      ...(firstTable === undefined ? {} : { show: firstTable.sheet }),
      properties: bookProperties(book.year),
      startedAt: supplies.now().toISOString(),
      signal: underway.signal,
      onProgress: (share) => send({ type: 'writing', share }),
    });
    if (!written.ok) return refused(written.refusal, () => send({ type: 'not-written' }));
    await compiler.ask('sheetsWritten', {});
    send({ type: 'written', run: written.value });
    await explainAgain();
    send({ type: 'done', done: { what: 'written', sheets: sheetsOf(written.value) } });
  }

  async function removeRun(): Promise<void> {
    send({ type: 'removing' });
    const removed = await workbook.removeLastRun();
    send({ type: 'not-written' });
    if (!removed.ok) return refused(removed.refusal);
    await compiler.ask('sheetsRemoved', {});
    await explainAgain();
    send({ type: 'done', done: { what: 'removed', sheets: sheetsOf(removed.value) } });
  }

  async function lookAtCell(source: SourceCell): Promise<void> {
    if (source.file === workbookName) {
      const shown = await workbook.selectCell(source.sheet, firstCell(source.cell));
      if (!shown.ok) refused(shown.refusal);
      return;
    }
    send({ type: 'cell-look-asked', source });
    const content = given.get(source.file);
    if (!content) return send({ type: 'cell-seen', seen: { kind: 'not-at-hand' } });
    const bytes = new Uint8Array(await content.arrayBuffer());
    const { file, sheet, cell } = source;
    const seen = await compiler.ask('lookInto', { file, bytes, sheet, cell });
    if (!seen.ok) return refused(seen.refusal, () => send({ type: 'cell-look-closed' }));
    const cells = seen.value;
    send({ type: 'cell-seen', seen: cells ? { kind: 'cells', cells } : { kind: 'not-at-hand' } });
  }

  async function followSelection(): Promise<void> {
    const following = await workbook.followSelection((cell) => {
      void guarded(() => explain(cell));
    });
    if (!following.ok) return refused(following.refusal);
    const selected = await workbook.selectedCell();
    if (selected.ok) await explain(selected.value);
  }

  async function explain(cell: SelectedCell): Promise<void> {
    send({ type: 'cell-selected', cell });
    const { language } = store.state();
    const about = await compiler.ask('explain', { place: cell, language });
    send({ type: 'cell-explained', cell, about });
  }

  async function explainHeadline(code: string): Promise<void> {
    send({ type: 'headline-asked', code });
    const { language } = store.state();
    const about = await compiler.ask('explainHeadline', { code, language });
    send({ type: 'headline-explained', code, about });
  }

  async function explainAgain(): Promise<void> {
    const { explanation, headline } = store.state();
    if (headline) return explainHeadline(headline.code);
    if (explanation.kind !== 'nothing-selected') await explain(explanation.cell);
  }

  function refused(refusal: Refusal, before: () => void = () => undefined): void {
    before();
    send({ type: 'refused', refusal });
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

const ZIP = 'application/zip';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function bookProperties(year: number): ReadonlyMap<string, string> {
  return new Map([
    ['tongket', 'book'],
    ['tongket-year', String(year)],
  ]);
}

/** The day on this computer's calendar, as ISO writes it. */
function dayOf(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

const BOOK_SHEETS = new Set(Object.values(SHEETS).map((name) => plainSpelling(name)));

function isBookSheet(name: string): boolean {
  return BOOK_SHEETS.has(plainSpelling(name));
}

function hasBook(names: readonly string[]): boolean {
  const spelled = new Set(names.map((name) => plainSpelling(name)));
  return [SHEETS.information, SHEETS.indicators].every((name) => spelled.has(plainSpelling(name)));
}

function isOfOthers({ name, isOurs, visibility }: SheetOverview): boolean {
  return !isOurs && visibility === 'visible' && !isBookSheet(name);
}

function collectedFile({ file, submissions, findings }: FileReading): CollectedFile {
  return {
    file,
    observations: submissions.reduce((sum, { observations }) => sum + observations.length, 0),
    findings: findings.length,
  };
}

/** The text that stands largest on the sheet. */
function titleOf({ rows }: SheetPlan): string {
  for (const { cells } of rows) {
    for (const { content, style } of cells) {
      if (style.look === 'title' && content.kind === 'text') return content.text;
    }
  }
  return '';
}

/** Of 'D11; D14' the first. */
function firstCell(cells: string): string {
  return cells.split(';')[0]?.trim() ?? '';
}

function sheetsOf(run: { created: readonly string[]; replaced: readonly string[] }): number {
  return run.created.length + run.replaced.length;
}
