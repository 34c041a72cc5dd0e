import { openFindings } from '../state/findingGroups';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** Whose book it is, of which year, who has sent and what is open: on every step. */
export function Header(props: PaneProps) {
  const { state, words } = props;
  const { workbook } = state;
  const withoutBook = workbook.kind === 'form' ? words.form.title : words.noBook;
  return (
    <header class="header">
      <div class="header-top">
        <div class="header-name">
          <h1>{workbook.kind === 'book' ? workbook.facts.department : words.product}</h1>
          <p class="header-year">
            {workbook.kind === 'book' ? words.yearOf(workbook.facts.year) : withoutBook}
            {workbook.kind === 'book' && state.compiled && (
              <span class={`badge ${state.compiled.isDraft ? 'badge-draft' : 'badge-fit'}`}>
                {state.compiled.isDraft ? words.isDraft : words.fit}
              </span>
            )}
          </p>
        </div>
        <Options {...props} />
      </div>
      {workbook.kind === 'book' && <Tally {...props} />}
    </header>
  );
}

function Tally({ state, words, send }: PaneProps) {
  if (state.workbook.kind !== 'book') return null;
  const { units } = state.workbook.facts;
  const unitStates = state.compiled?.unitStates ?? [];
  const sent = unitStates.filter((unit) => unit.state !== 'missing').length;
  const open = openFindings(state.compiled);
  return (
    <p class="tally">
      <button class="tally-part" onClick={() => send({ type: 'step-chosen', step: 'collect' })}>
        <Icon name="collect" />
        {words.unitsSent(sent, units.length)}
      </button>
      {state.compiled && (
        <button
          class="tally-part"
          onClick={() => send({ type: 'unit-findings-asked', unit: undefined })}
        >
          <Icon name={open > 0 ? 'warning' : 'done'} />
          {words.findingsOpen(open)}
        </button>
      )}
    </p>
  );
}

function Options({ state, words, desk }: PaneProps) {
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <details class="options">
      <summary aria-label={words.settings} title={words.settings}>
        <Icon name="settings" />
      </summary>
      <div class="options-sheet">
        <p class="label" id="language-label">
          {words.language}
        </p>
        <button class="button" lang={other} onClick={() => desk.chooseLanguage(other)}>
          {words.otherLanguage}
        </button>
        <fieldset class="choices">
          <legend class="label">{words.theme}</legend>
          {(['system', 'light', 'dark'] as const).map((theme) => (
            <label key={theme} class="choice">
              <input
                type="radio"
                name="theme"
                checked={state.theme === theme}
                onChange={() => desk.chooseTheme(theme)}
              />
              {words.themes[theme]}
            </label>
          ))}
        </fieldset>
      </div>
    </details>
  );
}
