import { openFindings } from '../state/findingGroups';
import { STEPS, type Step } from '../state/paneState';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** The five steps of the work. Arrow keys move between them, as in any list of tabs. */
export function StepTabs({ state, words, send }: PaneProps) {
  const choose = (step: Step) => send({ type: 'step-chosen', step });
  const byKey = (event: KeyboardEvent) => {
    const next = stepAfterKey(state.step, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(`step-${next}`)?.focus();
  };
  return (
    <nav class="steps">
      <div class="tabs" role="tablist" aria-label={words.stepsLabel} onKeyDown={byKey}>
        {STEPS.map((step) => (
          <button
            key={step}
            id={`step-${step}`}
            class="tab"
            role="tab"
            aria-selected={state.step === step}
            aria-controls="step-page"
            tabIndex={state.step === step ? 0 : -1}
            onClick={() => choose(step)}
          >
            <span class="tab-icon">
              <Icon name={step} />
              {step === 'check' && openFindings(state.compiled) > 0 && <span class="tab-dot" />}
            </span>
            <span class="tab-name">{words.steps[step]}</span>
          </button>
        ))}
      </div>
    </nav>
  );
}

function stepAfterKey(step: Step, key: string): Step | undefined {
  const position = STEPS.indexOf(step);
  if (key === 'ArrowRight') return STEPS[(position + 1) % STEPS.length];
  if (key === 'ArrowLeft') return STEPS[(position + STEPS.length - 1) % STEPS.length];
  if (key === 'Home') return STEPS[0];
  return key === 'End' ? STEPS.at(-1) : undefined;
}
