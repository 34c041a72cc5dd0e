import type { Finding } from '#core/findings/finding';
import { sentenceOf } from '#core/findings/messages';
import { placeOf } from '#core/workbook/sourceCell';
import { askedFindings } from '../state/findingDecisions';
import type { PaneProps } from './paneProps';
import { unitName } from './unitName';

/** What is to be asked of the units: one list for each, however many questions. */
export function UnitQuestions(props: PaneProps) {
  const { state, words } = props;
  const questions = askedFindings(state.compiled);
  if (questions.length === 0) return null;
  const units = [...new Set(questions.map(({ unit }) => unit))];
  return (
    <section class="section" aria-labelledby="questions-title">
      <h3 id="questions-title">{words.decide.questions(questions.length)}</h3>
      <p class="hint">{words.decide.questionsHint}</p>
      {units.map((unit) => (
        <Questions
          key={unit}
          {...props}
          unit={unit}
          questions={questions.filter((one) => one.unit === unit)}
        />
      ))}
    </section>
  );
}

function Questions(
  props: PaneProps & { readonly unit: string; readonly questions: readonly Finding[] },
) {
  const { unit, questions, state, words } = props;
  const asked = questions.map((finding) => questionText(finding, state.language));
  const copy = () =>
    void navigator.clipboard.writeText([unitName(props, unit), ...asked].join('\n- '));
  return (
    <div class="group">
      <h4>{unitName(props, unit)}</h4>
      <ul class="list">
        {asked.map((question, position) => (
          <li key={position} class="question">
            {question}
          </li>
        ))}
      </ul>
      <button class="button button-small" onClick={copy}>
        {words.decide.copyQuestions(unitName(props, unit))}
      </button>
    </div>
  );
}

/** The sentence, with the place where the unit finds it. */
function questionText(finding: Finding, language: PaneProps['state']['language']): string {
  const place = placeOf(finding.source);
  const sentence = sentenceOf(finding.message, language);
  return place === '' ? sentence : `${sentence} (${place})`;
}
