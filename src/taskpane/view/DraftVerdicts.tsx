import { nameIn } from '#core/catalogue/indicator';
import { sentenceOf } from '#core/findings/messages';
import type { VerdictKind } from '#core/report/draft/verdict';
import { draftReading } from '../state/draftReading';
import type { DraftVerdict } from '../thread/draftVerdicts';
import { Icon, type IconName } from './Icon';
import { More } from './More';
import type { PaneProps } from './paneProps';

const VERDICT_ICONS: Readonly<Record<VerdictKind, IconName>> = {
  agree: 'done',
  disagree: 'error',
  ambiguous: 'warning',
  'not-found': 'note',
};

interface VerdictsProps extends PaneProps {
  readonly verdicts: readonly DraftVerdict[];
  /** How many of those that need no look are shown. */
  readonly shown: number;
}

/** What is wrong in a draft; a press opens all the rest. */
export function DraftVerdicts(props: VerdictsProps) {
  const { verdicts, shown, words, send } = props;
  const { first, others, counts, otherCounts } = draftReading(verdicts);
  return (
    <>
      <p class="strong">{words.draft.summary(verdicts.length, counts)}</p>
      {first.length > 0 && <VerdictList {...props} verdicts={first} />}
      {others.length > 0 && (
        <details>
          <summary>{words.draft.others(others.length, otherCounts)}</summary>
          <VerdictList {...props} verdicts={others.slice(0, shown)} />
          <More
            hidden={Math.max(0, others.length - shown)}
            words={words}
            onMore={() => send({ type: 'more-draft-verdicts-asked' })}
          />
        </details>
      )}
    </>
  );
}

function VerdictList(props: PaneProps & { readonly verdicts: readonly DraftVerdict[] }) {
  return (
    <ul class="list">
      {props.verdicts.map((one, position) => (
        <VerdictLine key={position} {...props} one={one} />
      ))}
    </ul>
  );
}

/** The verdict is said by a word and an icon as well as by colour. */
function VerdictLine(props: PaneProps & { readonly one: DraftVerdict }) {
  const { one, state, words } = props;
  const { text, verdict, message, proposal } = one;
  return (
    <li class={`finding verdict-${verdict}`}>
      <Icon name={VERDICT_ICONS[verdict]} />
      <div class="finding-body">
        <p>
          <strong class="verdict">{words.draft.verdicts[verdict]}</strong> <q>{text}</q>
        </p>
        <Place {...props} />
        {message && <p>{sentenceOf(message, state.language)}</p>}
        {proposal !== '' && (
          <>
            <p class="proposal">{words.check.proposal(proposal)}</p>
            <button
              class="button button-small"
              aria-label={words.draft.copyWording(proposal)}
              onClick={() => void navigator.clipboard.writeText(proposal)}
            >
              {words.draft.copy}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

/** Which figure it was held against, and the words in which it stands. */
function Place({ one, state, words }: PaneProps & { readonly one: DraftVerdict }) {
  const { line, place, against } = one;
  return (
    <>
      {against && (
        <p class="line-detail">
          {words.draft.against(nameIn(state.language, against), against.unit, against.year)}
        </p>
      )}
      <p class="line-detail">
        {words.draft.line(line)}: {place.before}
        <strong>{place.number}</strong>
        {place.after}
      </p>
    </>
  );
}
