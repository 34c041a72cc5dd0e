import type { Finding } from '#core/findings/finding';
import { findingSentence } from '#core/findings/findingSentence';
import { formReadiness } from '../state/formReadiness';
import type { CheckedForm } from '../thread/checkedForm';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { SourceLink } from './SourceLink';

/** The open workbook is a form that a unit fills in: is it complete, does it agree, can it go? */
export function FormMode(props: PaneProps & { readonly form: CheckedForm }) {
  const { form, words, desk } = props;
  const { missing, doubtful, isReady } = formReadiness(form.findings);
  return (
    <>
      <div class="card" aria-live="polite">
        <p class="card-title">
          <Icon name={isReady ? 'done' : 'warning'} />
          {isReady ? words.form.ready : words.form.notReady}
        </p>
        <p class="hint">{words.form.about(form.form, form.unit, form.year)}</p>
        <ul class="plain-list">
          <li>{words.form.missing(missing.length)}</li>
          <li>{words.form.doubtful(doubtful.length)}</li>
        </ul>
        <button class="button button-primary" onClick={() => void desk.lookAtWorkbook()}>
          {words.form.checkAgain}
        </button>
      </div>
      <FormFindings {...props} findings={[...missing, ...doubtful]} />
      <p class="hint">{words.start.privacy}</p>
    </>
  );
}

function FormFindings(props: PaneProps & { readonly findings: readonly Finding[] }) {
  const { findings, state } = props;
  if (findings.length === 0) return null;
  return (
    <ul class="list">
      {findings.map((finding, position) => (
        <li key={position} class={`finding finding-${finding.severity}`}>
          <Icon name={finding.severity} />
          <div class="finding-body">
            <p>{findingSentence(finding, state.language)}</p>
            <SourceLink {...props} source={finding.source} />
          </div>
        </li>
      ))}
    </ul>
  );
}
