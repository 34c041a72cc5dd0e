import { openPane } from '../../src/taskpane/openPane';
import { MemoryWorkbook } from '../taskpane/memoryWorkbook';

// The pane by itself, beside a workbook in memory: ?book=<address of an .xlsx>, or an empty one.
const answers = new URLSearchParams(location.search);
const bookAddress = answers.get('book');
const place = document.getElementById('pane');
if (!place) throw new Error('the page has a place for the pane');

const workbook = bookAddress === null ? new MemoryWorkbook() : await bookAt(bookAddress);
const memory = new Map<string, string>();

openPane(place, {
  workbook,
  preferences: { get: (key) => memory.get(key), set: (key, text) => void memory.set(key, text) },
  language: answers.get('language') === 'en' ? 'en' : 'vi',
  isExcelDark: () => answers.get('theme') === 'dark',
  step: undefined,
});

async function bookAt(address: string): Promise<MemoryWorkbook> {
  const answer = await fetch(address);
  return MemoryWorkbook.of(new Uint8Array(await answer.arrayBuffer()), 'book.xlsx');
}

// A test clicks a cell by sending this event.
addEventListener('select-cell', (event) => {
  if (event instanceof CustomEvent) workbook.select(event.detail);
});
