import { measureIn } from '#core/catalogue/englishNames';
import { ERRORS_OF_READING } from '#core/submissions/reading';
import { enteredNumber } from '../state/enteredNumber';
import { decisionOn, saysWhy, type Answer, type DecisionKind } from '../state/findingDecisions';
import { focusOnUndo } from './LastDecision';
import type { FindingProps } from './paneProps';
import { forgiven } from './PersonField';
import { textIn } from './textIn';

type OfForm = FindingProps & { readonly kinds: readonly DecisionKind[] };

/** Asks how a finding is decided, why and by whom; an answer that lacks something is not kept. */
export function DecisionForm(props: OfForm) {
  const { finding, kinds, state, words, desk } = props;
  const decide = (event: SubmitEvent) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const answer = completeAnswer(form, props);
    if (answer) void desk.decide([decisionOn(finding, answer)]).then(focusOnUndo);
  };
  return (
    <form class="decision-form" onSubmit={decide}>
      <Kinds {...props} />
      {kinds.includes('correct') && (
        <TextField label={words.decide.value(measureOf(props))} name="value" inputMode="decimal" />
      )}
      <TextField label={words.decide.reason} name="reason" required maxLength={500} />
      <TextField
        label={words.decide.by}
        name="by"
        required
        maxLength={100}
        autocomplete="name"
        defaultValue={state.decider}
      />
      <button class="button button-primary button-small" type="submit">
        {words.decide.keep}
      </button>
    </form>
  );
}

function Kinds({ finding, kinds, words }: OfForm) {
  // What could not be read holds no figure that accepting could count.
  const isUnread = ERRORS_OF_READING.has(finding.rule);
  return (
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
  );
}

interface OfTextField {
  readonly label: string;
  readonly name: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly inputMode?: 'decimal';
  readonly autocomplete?: string;
  readonly defaultValue?: string;
}

function TextField({ label, autocomplete = 'off', ...input }: OfTextField) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input class="input" autocomplete={autocomplete} onInput={forgiven} {...input} />
    </label>
  );
}

/** What was answered; where something is lacking the field says so and there is no answer. */
function completeAnswer(
  form: HTMLFormElement,
  { kinds, state, words }: OfForm,
): Answer | undefined {
  const answers = new FormData(form);
  const kind = kinds.find((one) => one === answers.get('kind'));
  if (kind === undefined) return undefined;
  const value =
    kind === 'correct' ? enteredNumber(textIn(answers, 'value'), state.language) : undefined;
  if (kind === 'correct' && value === undefined) {
    return complain(form, 'value', words.decide.badValue);
  }
  const answer = { kind, value, reason: textIn(answers, 'reason'), by: textIn(answers, 'by') };
  if (!saysWhy(answer)) return complain(form, 'reason', words.decide.noReason);
  if (answer.by.trim() === '') return complain(form, 'by', words.decide.noName);
  return answer;
}

function complain(form: HTMLFormElement, name: string, why: string): undefined {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) return;
  field.setCustomValidity(why);
  field.reportValidity();
}

function measureOf({ finding, state }: FindingProps): string {
  if (state.workbook.kind !== 'book') return '';
  const { indicators } = state.workbook.facts;
  const measure = indicators.find(({ code }) => code === finding.indicator)?.measure ?? '';
  return measureIn(state.language, measure);
}
