import type { Finding } from '#core/findings/finding';
import { findingSentence } from '#core/findings/findingSentence';
import { proposalInWords } from '#core/findings/proposalInWords';
import { findingGroups, SEVERITIES, type FindingGroup } from '../state/findingGroups';
import { findingKey, isSettled } from '../state/findingDecisions';
import { ContactList } from './ContactList';
import { Decider } from './Decider';
import { FindingDecision } from './FindingDecision';
import { Icon } from './Icon';
import { LastDecision } from './LastDecision';
import { More } from './More';
import type { PaneProps } from './paneProps';
import { SourceLink } from './SourceLink';
import { UnitQuestions } from './UnitQuestions';
import { unitName } from './unitName';

/** Everything that someone must look at, the worst first. */
export function CheckStep(props: PaneProps) {
  const { state, words, send } = props;
  if (!state.compiled) return <p class="hint">{words.check.nothingRead}</p>;
  if (state.compiled.findings.length === 0) {
    return (
      <>
        <p class="all-well">
          <Icon name="done" />
          {words.check.allWell}
        </p>
        <ContactList {...props} />
        <LastDecision {...props} />
      </>
    );
  }
  const { counts, groups, hidden } = findingGroups(state.compiled, state.findings);
  const { severity, unit } = state.findings;
  return (
    <>
      <div class="filters filters-3" role="group" aria-label={words.check.filterLabel}>
        {SEVERITIES.map((one) => (
          <button
            key={one}
            class={`filter filter-${one}`}
            aria-pressed={severity === one}
            onClick={() =>
              send({ type: 'findings-filtered', severity: severity === one ? undefined : one })
            }
          >
            <span class="filter-count">{counts[one]}</span>
            <span class="filter-name">{words.check.severities[one]}</span>
          </button>
        ))}
      </div>
      {unit !== undefined && (
        <p class="only">
          <span>{words.check.onlyUnit(unitName(props, unit))}</span>
          <button
            class="button button-small"
            onClick={() => send({ type: 'unit-findings-asked', unit: undefined })}
          >
            {words.check.everyUnit}
          </button>
        </p>
      )}
      {unit === undefined && <ContactList {...props} />}
      <Decider {...props} />
      <LastDecision {...props} />
      {groups.length === 0 && <p class="hint">{words.check.noneHere}</p>}
      {SEVERITIES.map((one) => (
        <SeveritySection
          key={one}
          {...props}
          groups={groups.filter((group) => group.severity === one)}
        />
      ))}
      <More hidden={hidden} words={words} onMore={() => send({ type: 'more-findings-asked' })} />
      <UnitQuestions {...props} />
      <div class="actions">
        <button
          class="button button-primary"
          onClick={() => send({ type: 'step-chosen', step: 'compile' })}
        >
          {words.check.next}
        </button>
      </div>
    </>
  );
}

type Groups = { readonly groups: readonly FindingGroup[] };

function SeveritySection(props: PaneProps & Groups) {
  const { groups, words } = props;
  const severity = groups[0]?.severity;
  if (severity === undefined) return null;
  return (
    <section class="section">
      <h3>{words.check.severities[severity]}</h3>
      <p class="hint">{words.check.severityHints[severity]}</p>
      {groups.map((group) => (
        <div key={group.unit} class="group">
          <h4>{unitName(props, group.unit)}</h4>
          <ul class="list">
            {group.findings.map((finding, position) => (
              <FindingLine
                key={`${findingKey(finding)} ${position}`}
                {...props}
                finding={finding}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FindingLine(props: PaneProps & { readonly finding: Finding }) {
  const { finding, state, words } = props;
  const { severity, proposal, repair, source } = finding;
  // A repair that can be pressed lists its figures itself.
  const isListed = repair !== undefined && !isSettled(finding);
  return (
    <li class={`finding finding-${severity}`}>
      <Icon name={severity} />
      <div class="finding-body">
        <p>{findingSentence(finding, state.language)}</p>
        {proposal !== undefined && !isListed && (
          <p class="proposal">{words.check.proposal(proposalInWords(finding, state.language))}</p>
        )}
        <SourceLink {...props} source={source} />
        <FindingDecision {...props} finding={finding} />
      </div>
    </li>
  );
}
