import { decidedBy, isSettled, possibleDecisions, questionAbout } from '../state/findingDecisions';
import { isDeciderNamed } from './Decider';
import { DecisionForm } from './DecisionForm';
import { focusOnUndo } from './LastDecision';
import type { FindingProps } from './paneProps';
import { Proposal } from './Proposal';

/** What can be done about a finding: carry out its proposal, decide otherwise, ask the unit. */
export function FindingDecision(props: FindingProps) {
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
            if (isDeciderNamed(state, words)) {
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
