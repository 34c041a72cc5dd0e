import { domainIn } from '#core/catalogue/englishNames';
import { isDoubtful, sentenceGroups, type SentenceGroup } from '../state/sentenceGroups';
import type { ListedSentence, SentenceList } from '../thread/sentenceList';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';
import { AskForSentence } from './AskForSentence';
import { Sentence } from './Sentence';

/** The report's sentences, each to be worded otherwise, left out or rewritten; and others to ask for. */
export function SentencesCard(props: PaneProps) {
  const { state, words, desk } = props;
  const { sentences } = state;
  const open = (isOpen: boolean) => {
    if (isOpen && sentences.kind === 'closed') void desk.listSentences();
  };
  return (
    <details
      class="card"
      open={sentences.kind !== 'closed'}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
    >
      <summary>{words.sentences.title}</summary>
      <p class="hint">{words.sentences.hint}</p>
      {sentences.kind === 'looking' && <Progress label={words.sentences.looking} />}
      {sentences.kind === 'listed' && (
        <Listed {...props} list={sentences.list} search={sentences.search} />
      )}
    </details>
  );
}

interface ListProps extends PaneProps {
  readonly list: SentenceList;
  readonly search: string;
}

function Listed(props: ListProps) {
  const { list, search, words, send } = props;
  const doubtful = list.sentences.filter(isDoubtful);
  const groups = sentenceGroups(list.sentences, search);
  return (
    <>
      {doubtful.length > 0 && (
        <>
          <p class="caution" role="status">
            <Icon name="warning" />
            <span>{words.sentences.doubtful(doubtful.length)}</span>
          </p>
          <Sentences {...props} sentences={doubtful} />
        </>
      )}
      <AskForSentence {...props} />
      <label class="field">
        <span class="visually-hidden">{words.sentences.search}</span>
        <input
          class="input"
          type="search"
          placeholder={words.sentences.search}
          value={search}
          onInput={({ currentTarget }) =>
            send({ type: 'sentences-searched', text: currentTarget.value })
          }
        />
      </label>
      {groups.length === 0 && <p class="hint">{words.sentences.noneHere}</p>}
      {groups.map((group) => (
        <Group key={group.domain} {...props} group={group} />
      ))}
    </>
  );
}

function Group(props: ListProps & { readonly group: SentenceGroup }) {
  const { group, search, state, words } = props;
  return (
    <details open={search !== ''}>
      <summary>
        {words.sentences.domain(domainIn(state.language, group.domain), group.sentences.length)}
      </summary>
      <Sentences {...props} sentences={group.sentences} />
    </details>
  );
}

function Sentences(props: PaneProps & { readonly sentences: readonly ListedSentence[] }) {
  return (
    <ul class="list">
      {props.sentences.map((one) => (
        <Sentence key={keyOf(one)} {...props} one={one} />
      ))}
    </ul>
  );
}

/** Rows about one sentence differ in what they say. */
function keyOf({ indicator, kind, state, choice }: ListedSentence): string {
  return `${indicator} ${kind}${state === 'repeated' ? ` ${choice.own}` : ''}`;
}
