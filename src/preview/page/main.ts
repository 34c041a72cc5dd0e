import startIronCalc from '@ironcalc/wasm';
import { assert } from '#core/numbers/assert';
import { HostWorkbook } from '../host/hostWorkbook';
import { ironCalc } from '../host/ironCalc';
import { answerFrame, tellSelection } from './answerFrame';
import { FormulaBar } from './formulaBar';
import { GridView } from './gridView';
import { openXlsx } from './openXlsx';
import { fetchFile, giveTo, sampleOffered } from './sample';
import { saveXlsx } from './saveXlsx';
import { drawSheetTabs, moveBetweenTabs } from './sheetTabs';
import { WORDS } from './words';
import './preview.css';

const language = new URLSearchParams(window.location.search).get('language') === 'en' ? 'en' : 'vi';
const words = WORDS[language];
const isEmptyAsked = new URLSearchParams(window.location.search).has('empty');

const frame = element('pane', HTMLIFrameElement);
const message = element('message', HTMLElement);
const fileField = element('file', HTMLInputElement);

void start();

async function start(): Promise<void> {
  label();
  await startIronCalc();
  const book = new HostWorkbook(ironCalc(), 'Sổ tính.xlsx', {
    selectionChanged: (selection) => {
      tellSelection(frame, selection);
      bar.refresh();
      grid.reveal();
    },
    changed: () => {
      grid.refresh();
      bar.refresh();
      drawSheetTabs(tabs, book);
    },
  });
  const tabs = element('tabs', HTMLElement);
  const grid = new GridView(book, element('grid', HTMLElement));
  const bar = new FormulaBar(book, element('selected', HTMLElement), field(), (reason) =>
    say(words.refused(reason)),
  );
  moveBetweenTabs(tabs, book);
  book.settle();
  answerFrame(frame, book);
  offerFiles(book);
  if (!isEmptyAsked) await openSample(book);
  showPane();
}

function field(): HTMLInputElement {
  return element('formula', HTMLInputElement);
}

function label(): void {
  document.documentElement.lang = language;
  element('notice', HTMLElement).textContent = words.notice;
  element('sample-book', HTMLElement).textContent = words.sampleBook;
  element('sample-files', HTMLElement).textContent = words.sampleFiles;
  element('empty-book', HTMLElement).textContent = words.emptyBook;
  element('open', HTMLElement).textContent = words.open;
  element('save', HTMLElement).textContent = words.save;
  element('actions', HTMLElement).ariaLabel = words.notice;
  fileField.ariaLabel = words.open;
  field().ariaLabel = words.formula;
  element('tabs', HTMLElement).ariaLabel = words.sheets;
  frame.title = words.pane;
}

/** A pane looks at the workbook when it opens, as in Excel, where each workbook has its own. */
function showPane(): void {
  frame.src = `pane/taskpane.html?language=${language}`;
}

function offerFiles(book: HostWorkbook): void {
  onClick('sample-book', () => openSample(book).then(showPane));
  onClick('sample-files', giveSample);
  onClick('empty-book', () => window.location.assign(`?empty&language=${language}`));
  onClick('open', () => fileField.click());
  onClick('save', () => save(book));
  fileField.addEventListener('change', () => {
    const [chosen] = fileField.files ?? [];
    if (chosen) void open(book, chosen).then(showPane);
    fileField.value = '';
  });
}

async function openSample(book: HostWorkbook): Promise<void> {
  await open(book, await fetchFile((await sampleOffered()).book));
}

async function giveSample(): Promise<void> {
  const files = await Promise.all((await sampleOffered()).submissions.map(fetchFile));
  say(giveTo(frame, files) ? '' : words.noField);
}

async function open(book: HostWorkbook, file: File): Promise<void> {
  try {
    await openXlsx(book, file.name, new Uint8Array(await file.arrayBuffer()));
    say(words.opened(file.name));
  } catch {
    say(words.notOpened(file.name));
  }
}

async function save(book: HostWorkbook): Promise<void> {
  const bytes = await saveXlsx(book);
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = book.name;
  link.click();
  URL.revokeObjectURL(address);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function say(text: string): void {
  message.textContent = text;
}

function onClick(id: string, run: () => unknown): void {
  element(id, HTMLElement).addEventListener('click', () => void run());
}

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  assert(found instanceof kind, `the page has #${id}`);
  return found;
}
