import { render } from 'preact';
import { assert } from '#core/numbers/assert';
import { excelWorkbook } from '#excel/excelWorkbook';
import { openPreferences } from '#excel/preferences';
import { currentTheme, requestedStep, startOffice } from '#excel/startOffice';
import { openPane } from './openPane';
import { Waiting } from './view/Waiting';
import { StartTrouble } from './view/StartTrouble';

/** Office answers within a second or two; after this long it will not answer at all. */
const PATIENCE = 15_000;

// The page's own script: waits for Office, opens the pane, or says why that is not possible.
const place = document.getElementById('pane');
assert(place !== null, 'the page has a place for the pane');
void start(place);

async function start(inside: HTMLElement): Promise<void> {
  render(<Waiting />, inside);
  const surroundings = await startOffice({ patience: PATIENCE });
  if (!surroundings.ok) {
    const again = () => location.reload();
    return render(<StartTrouble refusal={surroundings.refusal} onAgain={again} />, inside);
  }
  openPane(inside, {
    workbook: excelWorkbook(),
    preferences: await openPreferences(surroundings.value),
    language: surroundings.value.language,
    isExcelDark: () => currentTheme().isDark,
    step: requestedStep(),
  });
}
