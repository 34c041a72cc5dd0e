import { forgottenChoice, usualChoice } from '#core/catalogue/sentenceChoice';
import { doubtText } from '#core/report/doubtText';
import { repairChoice } from '#core/report/repairChoice';
import { isDoubtful, isNeverSaid } from '../state/sentenceGroups';
import { Icon } from './Icon';
import { nameOf, type OfSentence } from './sentenceName';
import { SentenceWording } from './SentenceWording';

/** That a sentence is not true is said by words and an icon as well as by colour. */
export function Sentence(props: OfSentence) {
  const { one, words } = props;
  const { choice, sentence, state, doubts } = one;
  const isWrong = isDoubtful(one);
  return (
    <li class={isWrong ? 'finding finding-error' : 'finding'}>
      {isWrong && <Icon name="error" />}
      <div class="finding-body">
        {isWrong && choice.own !== '' && <p class="sentence-false">{choice.own}</p>}
        {state !== 'as-chosen' && (
          <p class="hint">
            {words.sentences.states[state]}
            {doubtText(doubts, words.sentences.doubts)}
          </p>
        )}
        <p>{sentence === '' ? nameOf(props) : sentence}</p>
        <div class="row">
          {one.repair !== '' && <Repair {...props} />}
          {state !== 'repeated' && <Showing {...props} />}
        </div>
        {choice.shown !== 'no' && !isNeverSaid(one) && <SentenceWording {...props} />}
      </div>
    </li>
  );
}

function Repair({ one, words, desk }: OfSentence) {
  return (
    <button
      class="button button-small"
      aria-label={words.sentences.repairOf(one.sentence)}
      onClick={() => void desk.chooseSentence(repairChoice(one))}
    >
      {words.sentences.repair}
    </button>
  );
}

function Showing(props: OfSentence) {
  const { one, words, desk } = props;
  const { choice } = one;
  const isLeftOut = choice.shown === 'no';
  const usual = usualChoice(choice.indicator, choice.kind);
  const label = isLeftOut ? words.sentences.putBack : words.sentences.leaveOut;
  return (
    <button
      class="button button-small"
      aria-label={`${label}: ${nameOf(props)}`}
      onClick={() =>
        void desk.chooseSentence(
          one.state === 'unknown-indicator'
            ? forgottenChoice(choice)
            : { ...choice, shown: isLeftOut ? usual.shown : 'no' },
        )
      }
    >
      {label}
    </button>
  );
}
