import type { WritingState } from '../state/paneState';
import { Approvals } from './Approvals';
import { DryRun } from './DryRun';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';
import { ReportCard } from './ReportCard';
import { SentencesCard } from './SentencesCard';
import { SinceLast } from './SinceLast';

/** The tables are previewed, written, and taken back. */
export function CompileStep(props: PaneProps) {
  const { state, words } = props;
  if (state.workbook.kind !== 'book' || (!state.compiled && state.writing.kind !== 'written')) {
    return <p class="hint">{words.compile.nothingRead}</p>;
  }
  return (
    <>
      {state.compiled && <Readiness {...props} />}
      <WritingStage {...props} />
      {state.review && <SinceLast {...props} review={state.review} />}
      {state.compiled && <ReportCard {...props} />}
      {state.compiled && <SentencesCard {...props} />}
      {state.review && <Approvals {...props} review={state.review} />}
    </>
  );
}

function Readiness({ state, words }: PaneProps) {
  if (!state.compiled) return null;
  const { totals, observations, isDraft, findings } = state.compiled;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p>{words.compile.ready(totals, observations)}</p>
      {isDraft && (
        <p class="caution">
          <Icon name="warning" />
          <span>{words.compile.draftHint(errors)}</span>
        </p>
      )}
    </>
  );
}

function WritingStage(props: PaneProps) {
  const { state, words, desk } = props;
  const { writing } = state;
  switch (writing.kind) {
    case 'not-planned':
      return (
        <div class="actions">
          <p class="hint">{words.compile.planHint}</p>
          <button class="button button-primary" onClick={() => void desk.planSheets()}>
            {words.compile.plan}
          </button>
        </div>
      );
    case 'planning':
      return <Progress label={words.compile.planning} />;
    case 'planned':
      return <DryRun {...props} plan={writing} />;
    case 'writing':
      return (
        <div class="card">
          <Progress
            label={words.compile.writing(Math.round(writing.share * 100))}
            done={writing.share}
            total={1}
          />
          <button class="button" onClick={() => desk.stop()}>
            {words.compile.stop}
          </button>
        </div>
      );
    case 'written':
      return <Written {...props} run={writing.run} />;
    case 'removing':
      return <Progress label={words.compile.removing} />;
  }
}

type WrittenRun = Extract<WritingState, { kind: 'written' }>['run'];

function Written({ run, state, words, desk }: PaneProps & { readonly run: WrittenRun }) {
  return (
    <div class="card">
      <p class="card-title">
        <Icon name="done" />
        {words.compile.written(run.created.length, run.replaced.length)}
      </p>
      <p class="hint">{words.compile.writtenHint}</p>
      <div class="row">
        <button class="button" onClick={() => void desk.removeRun()}>
          <Icon name="undo" />
          {words.compile.remove}
        </button>
        {state.compiled && (
          <button class="button" onClick={() => void desk.planSheets()}>
            {words.compile.again}
          </button>
        )}
      </div>
      <p class="hint">{words.compile.removeHint}</p>
    </div>
  );
}
