import { nameIn } from '#core/catalogue/indicator';
import { usualChoice } from '#core/catalogue/sentenceChoice';
import type { SentenceList } from '../thread/sentenceList';
import type { PaneProps } from './paneProps';

/** A sentence of any indicator that the report does not have yet. */
export function AskForSentence(props: PaneProps & { readonly list: SentenceList }) {
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
    <form class="form" onSubmit={ask}>
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
