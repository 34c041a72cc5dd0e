import { openPreferences } from '#excel/preferences';
import { excelWorkbook } from '#excel/excelWorkbook';
import { requestedStep, startOffice } from '#excel/startOffice';
import { refusalSentence, type Refusal } from '#core/findings/refusal';
import { assert } from '#core/numbers/assert';
import { openPane } from './openPane';

/** In milliseconds. A slow network answers within a few seconds; a blocked one never. */
const PATIENCE = 15_000;

const place = document.getElementById('pane');
assert(place !== null, 'the page has a place for the pane');
void start(place);

async function start(pane: HTMLElement): Promise<void> {
  const started = await startOffice({ patience: PATIENCE });
  if (!started.ok) {
    showRefusal(pane, started.refusal);
    return;
  }
  const surroundings = started.value;
  openPane(pane, {
    workbook: excelWorkbook(),
    preferences: await openPreferences(surroundings),
    surroundings,
    step: requestedStep(),
  });
}

/** Both languages, since nothing is known yet about the person; and the one thing to do. */
function showRefusal(pane: HTMLElement, refusal: Refusal): void {
  const vietnamese = paragraph(refusalSentence(refusal, 'vi'), 'vi');
  const english = paragraph(refusalSentence(refusal, 'en'), 'en');
  const again = document.createElement('button');
  again.textContent = 'Thử lại / Try again';
  again.addEventListener('click', () => window.location.reload());
  pane.setAttribute('role', 'alert');
  pane.replaceChildren(vietnamese, english, again);
}

function paragraph(text: string, language: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.lang = language;
  element.textContent = text;
  return element;
}
