import { CellLook } from './CellLook';
import { CheckStep } from './CheckStep';
import { CollectStep } from './CollectStep';
import { CompileStep } from './CompileStep';
import { ExplainStep } from './ExplainStep';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';
import type { PaneProps } from './paneProps';
import { StartStep } from './StartStep';
import { StepTabs } from './StepTabs';

const STEP_PAGES = {
  start: StartStep,
  collect: CollectStep,
  check: CheckStep,
  compile: CompileStep,
  explain: ExplainStep,
} as const;

/** The whole pane, drawn from its state. */
export function Pane(props: PaneProps) {
  const { state, words } = props;
  const StepPage = STEP_PAGES[state.step];
  return (
    <div class="pane" lang={state.language}>
      <Header {...props} />
      <StepTabs {...props} />
      <NoticeBar {...props} />
      <main class="page-place">
        <div class="page" id="step-page" role="tabpanel" aria-labelledby={`step-${state.step}`}>
          <h2 class="page-title" id="page-title" tabIndex={-1}>
            {words.stepTitles[state.step]}
          </h2>
          <StepPage {...props} />
        </div>
      </main>
      <CellLook {...props} />
    </div>
  );
}
