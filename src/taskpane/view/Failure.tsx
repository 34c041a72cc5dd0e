import { wordsIn } from '../words/wordsIn';
import { Icon } from './Icon';

/** The page could not be drawn: an apology, and a report that holds no figures. */
export function Failure({ report }: { readonly report: string }) {
  return (
    <main>
      <div class="page" role="alert">
        {(['vi', 'en'] as const).map((language) => {
          const words = wordsIn(language);
          return (
            <section key={language} class="card" lang={language}>
              <p class="caution">
                <Icon name="error" />
                <span>{words.notices.bug}</span>
              </p>
              <p class="hint">{words.notices.bugHint}</p>
              <button class="button" onClick={() => void navigator.clipboard.writeText(report)}>
                {words.notices.copyReport}
              </button>
            </section>
          );
        })}
        <pre class="report">{report}</pre>
      </div>
    </main>
  );
}
