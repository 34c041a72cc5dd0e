import { repairDecisions } from '#core/checks/decisions/repairDecisions';
import type { RepairedValue } from '#core/findings/finding';
import { decidedBy, isSettled } from '../state/findingDecisions';
import { repairedValueInWords } from '../words/repairedValueInWords';
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
            {repairedValueInWords(finding, one, words.decide, state.language)}
          </li>
        ))}
      </ul>
      <button class="button button-small" onClick={apply}>
        {words.decide.applyProposal}
      </button>
    </div>
  );
}
