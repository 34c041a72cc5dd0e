import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import type { Finding, RepairedValue } from '#core/findings/finding';
import { plainNumberInWords } from '#core/findings/proposalInWords';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import { enteredNumber } from '../state/enteredNumber';
import {
  decidedBy,
  decisionOn,
  possibleDecisions,
  questionAbout,
  saysWhy,
  type DecisionKind,
} from '../state/findingDecisions';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { forgiven, isPersonNamed, PersonField } from './PersonField';

type OfFinding = PaneProps & { readonly finding: Finding };

/** What can be done about a finding: carry out its proposal, decide otherwise, ask the unit. */
export function FindingDecision(props: OfFinding) {
  const { finding, state, words, desk } = props;
  if (state.workbook.kind !== 'book') return null;
  const { year } = state.workbook.facts;
  const kinds = possibleDecisions(finding, year);
  if (kinds.length === 0) return null;
  return (
    <>
      <Proposal {...props} />
      <details class="decision">
        <summary>{isSettled(finding) ? words.decide.again : words.decide.open}</summary>
        <DecisionForm {...props} kinds={kinds} />
      </details>
      {finding.unit !== '' && !finding.decided && (
        <button
          class="button button-small"
          onClick={() => {
            if (isNamed(state, words)) {
              void desk
                .decide(decidedBy([questionAbout(finding, words.decide.askReason)], state.decider))
                .then(focusOnUndo);
            }
          }}
        >
          {words.decide.ask}
        </button>
      )}
    </>
  );
}

/** Who decides, asked once: no decision is kept without. */
export function Decider({ state, words, send }: PaneProps) {
  return (
    <PersonField
      id={DECIDER}
      label={words.decide.by}
      name={state.decider}
      onNamed={(by) => send({ type: 'decider-named', by })}
    />
  );
}

const DECIDER = 'decider';

/** Whether it is known who decides; else the field that asks for it says so. */
function isNamed({ decider }: PaneProps['state'], words: PaneProps['words']): boolean {
  return isPersonNamed(DECIDER, decider, words.decide.noName);
}

/** The last decision can be taken back. */
export function LastDecision({ state, words, desk }: PaneProps) {
  if (state.decisionsMade === 0) return null;
  return (
    <div class="only">
      <p class="hint">{words.decide.keptHint}</p>
      <button id={UNDO} class="button button-small" onClick={() => void desk.undoDecision()}>
        <Icon name="undo" />
        {words.decide.undo}
      </button>
    </div>
  );
}

const UNDO = 'undo-decision';

/** One button for the repair, and one for what would do instead. */
function Proposal(props: OfFinding) {
  const { repair } = props.finding;
  if (!repair || isSettled(props.finding)) return null;
  const { values, otherwise = [] } = repair;
  return (
    <>
      <RepairedValues {...props} values={values} />
      {otherwise.length > 0 && <RepairedValues {...props} values={otherwise} />}
    </>
  );
}

function RepairedValues(props: OfFinding & { readonly values: readonly RepairedValue[] }) {
  const { finding, values, state, words, desk } = props;
  const written = (number: string) => plainNumberInWords(number, state.language);
  const leftOut = ({ unit, submitted }: RepairedValue) => {
    const { message } = finding;
    if (message.code !== 'double-count') return words.decide.leftOut(written(submitted));
    const { unit: own, other } = message.arguments;
    return words.decide.countedTwice(unit === finding.unit ? own : other, written(submitted));
  };
  const apply = () => {
    if (!isNamed(state, words)) return;
    const decisions = repairDecisions(finding, words.decide.proposalReason, values);
    void desk.decide(decidedBy(decisions, state.decider)).then(focusOnUndo);
  };
  return (
    <div class="repair">
      <ul>
        {values.map((one) => (
          <li key={`${one.unit} ${one.indicator}`}>
            <span class="code">{one.indicator}</span>{' '}
            {one.value === ''
              ? leftOut(one)
              : words.decide.values(written(one.submitted), written(one.value))}
          </li>
        ))}
      </ul>
      <button class="button button-small" onClick={apply}>
        {words.decide.applyProposal}
      </button>
    </div>
  );
}

function DecisionForm(props: OfFinding & { readonly kinds: readonly DecisionKind[] }) {
  const { finding, kinds, state, words, desk } = props;
  const decide = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const answers = new FormData(form);
    const kind = kinds.find((one) => one === answers.get('kind'));
    if (kind === undefined) return;
    const value =
      kind === 'correct' ? enteredNumber(textIn(answers, 'value'), state.language) : undefined;
    if (kind === 'correct' && value === undefined) {
      return complain(form, 'value', words.decide.badValue);
    }
    const answer = { kind, value, reason: textIn(answers, 'reason'), by: textIn(answers, 'by') };
    if (!saysWhy(answer)) return complain(form, 'reason', words.decide.noReason);
    if (answer.by.trim() === '') return complain(form, 'by', words.decide.noName);
    void desk.decide([decisionOn(finding, answer)]).then(focusOnUndo);
  };
  // What could not be read holds no figure that accepting could count.
  const isUnread = ERRORS_OF_READING.has(finding.rule);
  return (
    <form class="decision-form" onSubmit={decide}>
      <fieldset class="choices">
        <legend class="label">{words.decide.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name="kind" value={kind} required />
            <span class="choice-name">
              {words.decide.kinds[kind]}
              <span class="hint">
                {isUnread && kind === 'accept'
                  ? words.decide.acceptUnread
                  : words.decide.kindHints[kind]}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {kinds.includes('correct') && (
        <label class="field">
          <span class="label">{words.decide.value(measureOf(props))}</span>
          <input
            class="input"
            name="value"
            inputMode="decimal"
            autocomplete="off"
            onInput={forgiven}
          />
        </label>
      )}
      <label class="field">
        <span class="label">{words.decide.reason}</span>
        <input
          class="input"
          name="reason"
          required
          maxLength={500}
          autocomplete="off"
          onInput={forgiven}
        />
      </label>
      <label class="field">
        <span class="label">{words.decide.by}</span>
        <input
          class="input"
          name="by"
          maxLength={100}
          autocomplete="name"
          required
          defaultValue={state.decider}
          onInput={forgiven}
        />
      </label>
      <button class="button button-primary button-small" type="submit">
        {words.decide.keep}
      </button>
    </form>
  );
}

/** Somebody has decided; a unit that was only asked has settled nothing. */
function isSettled({ decided }: Finding): boolean {
  return decided !== undefined && decided.decision !== 'ask';
}

function measureOf({ finding, state }: OfFinding): string {
  if (state.workbook.kind !== 'book') return '';
  const { indicators } = state.workbook.facts;
  return indicators.find(({ code }) => code === finding.indicator)?.measure ?? '';
}

function complain(form: HTMLFormElement, name: string, why: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) return;
  field.setCustomValidity(why);
  field.reportValidity();
}

/** The pressed button has gone with its finding; the next press may well be to undo. */
function focusOnUndo(): void {
  document.getElementById(UNDO)?.focus();
}

function textIn(answers: FormData, name: string): string {
  const answer = answers.get(name);
  return typeof answer === 'string' ? answer : '';
}
