import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

/** One form for every unit of the book, in one archive. */
export function FormsCard({ state, words, desk }: PaneProps) {
  const { making } = state;
  return (
    <div class="card">
      <p class="card-title">{words.forms.title}</p>
      <p class="hint">{words.forms.hint}</p>
      {making?.what === 'forms' ? (
        <>
          {making.total === 0 ? (
            <Progress label={words.wait} />
          ) : (
            <Progress
              label={words.forms.making(making.done, making.total)}
              done={making.done}
              total={making.total}
            />
          )}
          <button class="button" onClick={() => desk.stopMaking()}>
            {words.forms.stop}
          </button>
        </>
      ) : (
        <button
          class="button"
          disabled={making !== undefined}
          onClick={() => void desk.makeForms()}
        >
          {words.forms.make}
        </button>
      )}
    </div>
  );
}
