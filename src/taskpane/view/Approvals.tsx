import type { ReviewedTable, YearReview } from '../thread/yearReview';
import { approvalCounts } from '../state/approvalCounts';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { isPersonNamed, PersonField } from './PersonField';

/** The tables of the report: the head of the department approves each, or takes that back. */
export function Approvals(props: PaneProps & { readonly review: YearReview }) {
  const { state, review, words, send } = props;
  const { kept, printed, changed } = approvalCounts(review.tables);
  return (
    <details class="card">
      <summary>
        {words.review.approvals}
        <span class="line-detail"> ({words.review.approved(kept, printed, changed)})</span>
      </summary>
      <p class="hint">{words.review.approvalsHint}</p>
      <PersonField
        id={SIGNER}
        label={words.review.signer}
        name={state.signer}
        onNamed={(by) => send({ type: 'signer-named', by })}
      />
      <ul class="list">
        {review.tables.map((one) => (
          <TableLine key={one.table} {...props} reviewed={one} />
        ))}
      </ul>
    </details>
  );
}

const SIGNER = 'signer';

function TableLine(props: PaneProps & { readonly reviewed: ReviewedTable }) {
  const { reviewed, state, words, desk } = props;
  const { table, title, approval } = reviewed;
  const standing = approval?.withdrawn ? undefined : approval;
  const isKept = standing?.state === 'unchanged';
  const isPrinted = standing?.state !== 'unknown';
  const isBusy = ['planning', 'writing', 'removing'].includes(state.writing.kind);
  const press = (carryOut: (table: string) => Promise<void>) => {
    if (!isPersonNamed(SIGNER, state.signer, words.review.noSigner)) return;
    void carryOut(table).then(() => focusOn(table));
  };
  return (
    <li id={lineOf(table)} class={`finding approval ${markOf(standing)}`}>
      {standing && <Icon name={isKept ? 'done' : 'warning'} />}
      <div class="finding-body">
        <p class="strong">{table}</p>
        {title !== '' && <p class="line-detail">{title}</p>}
        {approval && <Said {...props} approval={approval} />}
        <div class="row">
          {!isKept && isPrinted && (
            <button
              class="button button-small"
              aria-label={words.review.approveTable(table)}
              disabled={isBusy}
              onClick={() => press((one) => desk.approve(one))}
            >
              {standing ? words.review.approveAgain : words.review.approve}
            </button>
          )}
          {standing && (
            <button
              class="button button-small"
              aria-label={words.review.withdrawTable(table)}
              disabled={isBusy}
              onClick={() => press((one) => desk.withdrawApproval(one))}
            >
              {words.review.withdraw}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

function lineOf(table: string): string {
  return `approval-${table.replace(/\s/g, '-')}`;
}

/** The pressed button has given way to another. */
function focusOn(table: string): void {
  document.getElementById(lineOf(table))?.querySelector('button')?.focus();
}

type Approval = NonNullable<ReviewedTable['approval']>;

function markOf(standing: Approval | undefined): string {
  if (!standing) return '';
  return standing.state === 'unchanged' ? 'verdict-agree' : 'verdict-disagree';
}

function Said({ approval, words }: PaneProps & { readonly approval: Approval }) {
  const { by, date, state, changes, withdrawn } = approval;
  return (
    <>
      <p>{words.review.approvalStates[state](changes)}</p>
      <p class="line-detail">
        {withdrawn
          ? words.review.withdrawnBy(withdrawn.by, withdrawn.date)
          : words.review.approvedBy(by, date)}
      </p>
    </>
  );
}
