import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import type { RepairedValue } from '#core/findings/finding';
import { plainNumberInWords } from '#core/findings/proposalInWords';
import { decidedBy, isSettled } from '../state/findingDecisions';
import { isDeciderNamed } from './Decider';
import { focusOnUndo } from './LastDecision';
import type { FindingProps } from './paneProps';

/** One button for the repair, and one for what would do instead. */
export function Proposal(props: FindingProps) {
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

function RepairedValues(props: FindingProps & { readonly values: readonly RepairedValue[] }) {
  const { finding, values, state, words, desk } = props;
  const written = (number: string) => plainNumberInWords(number, state.language);
  const leftOut = ({ unit, submitted }: RepairedValue) => {
    const { message } = finding;
    if (message.code !== 'double-count') return words.decide.leftOut(written(submitted));
    const { unit: own, other } = message.arguments;
    return words.decide.countedTwice(unit === finding.unit ? own : other, written(submitted));
  };
  const apply = () => {
    if (!isDeciderNamed(state, words)) return;
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
