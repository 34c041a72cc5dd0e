import { measureIn } from '#core/catalogue/englishNames';
import { nameIn } from '#core/catalogue/indicator';
import { numberInWords } from '#core/findings/figureInWords';
import type { ContactLine } from '../thread/contacts';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { unitName } from './unitName';

/** Whom to call first; each leads to the findings of the unit. */
export function ContactList(props: PaneProps) {
  const { state, words, send } = props;
  const { first = [], more = 0, others = 0 } = state.compiled?.contacts ?? {};
  if (first.length === 0) return null;
  return (
    <section class="section contacts" aria-labelledby="contacts-title">
      <h3 id="contacts-title">{words.contacts.title}</h3>
      <p class="hint">{words.contacts.hint}</p>
      <ol class="list">
        {first.map((line) => (
          <li key={line.unit}>
            <button
              class="line line-button"
              onClick={() => send({ type: 'unit-findings-asked', unit: line.unit })}
            >
              <span class="line-text">
                <span class="line-name">
                  {line.unit === '' ? words.contacts.department : unitName(props, line.unit)}
                </span>
                <span class="line-detail">{effectOf(props, line)}</span>
              </span>
              <Icon name="go" />
            </button>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="hint">{words.contacts.more(more)}</p>}
      {others > 0 && <p class="hint">{words.contacts.others(others)}</p>}
    </section>
  );
}

function effectOf({ state: { language }, words }: PaneProps, line: ContactLine): string {
  if (line.indicator === '') return words.contacts.unprinted(line.unprinted);
  const moved = numberInWords(line.moved, language);
  const measure = measureIn(language, line.measure);
  const effect = line.isLevel ? words.contacts.levelEffect : words.contacts.effect;
  return effect(nameIn(language, line), moved, measure);
}
