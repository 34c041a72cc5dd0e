import type { HostWorkbook } from '../host/hostWorkbook';

/** The visible sheets as tabs below the grid. */
export function drawSheetTabs(place: HTMLElement, book: HostWorkbook): void {
  const hadFocus = place.contains(document.activeElement);
  const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const tabs = shown.map((sheet) => {
    const tab = document.createElement('button');
    const isActive = sheet === book.active;
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(isActive));
    tab.tabIndex = isActive ? 0 : -1;
    tab.textContent = sheet.name;
    tab.addEventListener('click', () => {
      book.activate(sheet);
      book.settle();
    });
    return tab;
  });
  place.replaceChildren(...tabs);
  const active = tabs[shown.indexOf(book.active)];
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) active?.focus();
}

/** Left and right move between tabs, as the pattern for tabs demands. */
export function moveBetweenTabs(place: HTMLElement, book: HostWorkbook): void {
  place.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const shown = book.sheets.filter(({ visibility }) => visibility === 'Visible');
    const next = shown[shown.indexOf(book.active) + step];
    if (!next) return;
    event.preventDefault();
    book.activate(next);
    book.settle();
  });
}
