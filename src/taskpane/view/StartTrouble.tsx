import { refusalSentence, type Refusal } from '#core/findings/refusal';
import { wordsIn } from '../words/wordsIn';
import { Icon } from './Icon';

/** Why the pane cannot be opened, in both languages: it is not known which one is spoken here. */
export function StartTrouble({
  refusal,
  onAgain,
}: {
  readonly refusal: Refusal;
  readonly onAgain: () => void;
}) {
  return (
    <main>
      <div class="page" role="alert">
        {(['vi', 'en'] as const).map((language) => (
          <section key={language} class="card" lang={language}>
            <h1 class="page-title">{wordsIn(language).product}</h1>
            <p class="caution">
              <Icon name="warning" />
              <span>{refusalSentence(refusal, language)}</span>
            </p>
            <button class="button" onClick={onAgain}>
              {wordsIn(language).again}
            </button>
          </section>
        ))}
      </div>
    </main>
  );
}
