import type { SentenceChoice } from '#core/catalogue/sentenceChoice';
import type { FormOffer } from '#core/report/sentenceOffers';
import { nameOf, type OfSentence } from './sentenceName';

/** How a sentence is worded: a form for each of its parts, or the department's own words. */
export function SentenceWording(props: OfSentence) {
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
