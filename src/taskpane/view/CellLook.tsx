import type { LookState } from '../state/paneState';
import type { Neighbourhood } from '../thread/neighbourhood';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

/** A submitted cell with those around it, over the rest of the pane. */
export function CellLook(props: PaneProps) {
  const { state, words, send } = props;
  const { look } = state;
  if (!look) return null;
  const close = () => send({ type: 'cell-look-closed' });
  return (
    <dialog
      class="look"
      aria-labelledby="look-title"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={close}
    >
      <div class="look-head">
        <h2 id="look-title">{words.look.title}</h2>
        <button class="icon-button" aria-label={words.close} title={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <p class="place">{[look.source.file, look.source.sheet].join(' › ')}</p>
      <Seen {...props} look={look} />
    </dialog>
  );
}

function Seen({ look, words }: PaneProps & { readonly look: LookState }) {
  switch (look.seen.kind) {
    case 'opening':
      return <Progress label={words.look.opening} />;
    case 'not-at-hand':
      return <p>{words.look.notAtHand}</p>;
    case 'cells':
      return <Cells cells={look.seen.cells} />;
  }
}

function Cells({ cells }: { readonly cells: Neighbourhood }) {
  return (
    <table class="cells">
      <thead>
        <tr>
          <td />
          {cells.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.rows.map(({ number, cells: inRow }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            {inRow.map(({ address, text, isSought }) => (
              <td key={address} class={isSought ? 'sought' : ''}>
                {isSought ? <mark>{text}</mark> : text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
