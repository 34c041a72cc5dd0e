import {
  forgottenChoice,
  usualChoice,
  type SentenceChoice,
  type SentenceKind,
} from '#core/catalogue/sentenceChoice';
import { doubtText } from '#core/report/doubtText';
import { repairChoice } from '#core/report/repairChoice';
import type { FormOffer } from '#core/report/sentenceOffers';
import {
  isDoubtful,
  isNeverSaid,
  sentenceGroups,
  type SentenceGroup,
} from '../state/sentenceGroups';
import type { AskableSentences, ListedSentence, SentenceList } from '../thread/sentenceList';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

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
      <Asking {...props} />
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
  const { group, search, words } = props;
  return (
    <details open={search !== ''}>
      <summary>{words.sentences.domain(group.domain, group.sentences.length)}</summary>
      <Sentences {...props} sentences={group.sentences} />
    </details>
  );
}

function Sentences(props: PaneProps & { readonly sentences: readonly ListedSentence[] }) {
  return (
    <ul class="list">
      {props.sentences.map((one) => (
        <Sentence key={`${one.indicator} ${one.kind}`} {...props} one={one} />
      ))}
    </ul>
  );
}

type OfSentence = PaneProps & { readonly one: ListedSentence };

/** That a sentence is not true is said by words and an icon as well as by colour. */
function Sentence(props: OfSentence) {
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
          <Showing {...props} />
        </div>
        {choice.shown !== 'no' && !isNeverSaid(one) && <Wording {...props} />}
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

function Wording(props: OfSentence) {
  const { one, words, desk } = props;
  const { choice, forms } = one;
  const choose = (part: Partial<SentenceChoice>) =>
    void desk.chooseSentence({ ...choice, ...part });
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const own = new FormData(event.currentTarget).get('own');
    if (typeof own === 'string') choose({ own: own.replace(/\s+/gu, ' ').trim() });
  };
  const about = nameOf(props);
  return (
    <details class="decision">
      <summary aria-label={`${words.sentences.wording}: ${about}`}>
        {words.sentences.wording}
      </summary>
      {choice.own === '' && (
        <>
          <FormSwitch
            label={words.sentences.level}
            about={about}
            offers={forms.level}
            chosen={choice.level}
            names={words.sentences.levels}
            choose={(level) => choose({ level })}
          />
          <FormSwitch
            label={words.sentences.change}
            about={about}
            offers={forms.change}
            chosen={choice.change}
            names={words.sentences.changes}
            choose={(change) => choose({ change })}
          />
          <FormSwitch
            label={words.sentences.plan}
            about={about}
            offers={forms.plan}
            chosen={choice.plan}
            names={words.sentences.plans}
            choose={(plan) => choose({ plan })}
          />
          <FormSwitch
            label={words.sentences.coverage}
            about={about}
            offers={forms.coverage}
            chosen={choice.coverage}
            names={words.sentences.coverages}
            choose={(coverage) => choose({ coverage })}
          />
        </>
      )}
      <form class="decision-form" onSubmit={keep}>
        <label class="field">
          <span class="label">{words.sentences.own}</span>
          <textarea
            class="input"
            name="own"
            rows={3}
            aria-label={`${words.sentences.own}: ${about}`}
            defaultValue={choice.own === '' ? one.sentence : choice.own}
          />
        </label>
        <div class="row">
          <button class="button button-small" type="submit">
            {words.sentences.keepOwn}
          </button>
          {choice.own !== '' && (
            <button class="button button-small" type="button" onClick={() => choose({ own: '' })}>
              {words.sentences.dropOwn}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

/** One part of a sentence, as a list to choose from; nothing where there is no choice. */
function FormSwitch<Form extends string>({
  label,
  about,
  offers,
  chosen,
  names,
  choose,
}: {
  readonly label: string;
  readonly about: string;
  readonly offers: readonly FormOffer<Form>[];
  readonly chosen: Form;
  readonly names: Readonly<Record<Form, string>>;
  readonly choose: (form: Form) => void;
}) {
  if (offers.length < 2) return null;
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="input"
        aria-label={`${label}: ${about}`}
        onChange={({ currentTarget }) => {
          const found = offers.find(({ form }) => form === currentTarget.value);
          if (found) choose(found.form);
        }}
      >
        {offers.map(({ form, sentence }) => (
          <option key={form} value={form} selected={form === chosen} title={sentence}>
            {names[form]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A sentence of any indicator that the report does not have yet. */
function Asking(props: ListProps) {
  const { list, words, state, desk } = props;
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const answer = new FormData(event.currentTarget).get('asked');
    const [indicator = '', kind = ''] = typeof answer === 'string' ? answer.split(' ') : [];
    const offer = list.askable
      .find((one) => one.indicator === indicator)
      ?.offers.find((one) => one.kind === kind);
    if (offer) {
      void desk.chooseSentence({ ...usualChoice(indicator, offer.kind), shown: 'yes' });
    }
  };
  if (list.askable.length === 0) return null;
  return (
    <form onSubmit={ask}>
      <label class="field">
        <span class="label">{words.sentences.ask}</span>
        <select class="input" name="asked" required>
          <option value="">{words.sentences.chooseOne}</option>
          {list.askable.map((one) => (
            <optgroup key={one.indicator} label={`${one.indicator} ${nameIn(state.language, one)}`}>
              {one.offers.map(({ kind, sentence }) => (
                <option key={kind} value={`${one.indicator} ${kind}`} title={sentence}>
                  {words.sentences.kinds[kind]}: {nameIn(state.language, one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button class="button button-small" type="submit">
        {words.sentences.add}
      </button>
    </form>
  );
}

/** What a sentence is about, for people who cannot see where a button stands. */
function nameOf({ one, state, words }: OfSentence): string {
  return `${nameIn(state.language, one)} (${kindName(words, one.kind)})`;
}

function kindName(words: PaneProps['words'], kind: SentenceKind): string {
  return words.sentences.kinds[kind];
}

function nameIn(
  language: PaneProps['state']['language'],
  { nameVi, nameEn }: Pick<AskableSentences, 'nameVi' | 'nameEn'>,
): string {
  return language === 'en' && nameEn !== '' ? nameEn : nameVi;
}
