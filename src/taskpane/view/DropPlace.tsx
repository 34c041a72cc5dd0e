import { chosenFiles, droppedFiles } from '../work/sentFiles';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** Files or a folder are dropped here, or chosen by two buttons that do the same. */
export function DropPlace({ words, desk }: PaneProps) {
  const drop = (event: DragEvent) => {
    event.preventDefault();
    markDragging(event, false);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(desk.collectFiles);
  };
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    void desk.collectFiles(chosenFiles(currentTarget.files ?? []));
    currentTarget.value = '';
  };
  return (
    <div
      class="drop"
      onDragOver={(event) => {
        event.preventDefault();
        markDragging(event, true);
      }}
      onDragLeave={(event) => markDragging(event, false)}
      onDrop={drop}
    >
      <Icon name="collect" />
      <p class="strong">{words.collect.drop}</p>
      <p class="hint">{words.collect.formats}</p>
      <div class="row row-centre">
        <FileButton id="choose-files" label={words.collect.chooseFiles} onChange={choose} />
        <FileButton
          id="choose-folder"
          label={words.collect.chooseFolder}
          onChange={choose}
          isFolder
        />
      </div>
      <p class="hint">{words.collect.dropHint}</p>
    </div>
  );
}

/** A file field that looks like the other buttons. It stays in the tab order and keeps its label. */
function FileButton({
  id,
  label,
  onChange,
  isFolder = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly onChange: (event: { readonly currentTarget: HTMLInputElement }) => void;
  readonly isFolder?: boolean;
}) {
  return (
    <span class="file-button">
      <input
        id={id}
        class="file-input"
        type="file"
        multiple
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder;
        }}
        onChange={onChange}
      />
      <label class={isFolder ? 'button' : 'button button-primary'} for={id}>
        {label}
      </label>
    </span>
  );
}

function markDragging(event: DragEvent, isOver: boolean): void {
  if (event.currentTarget instanceof HTMLElement) {
    event.currentTarget.classList.toggle('drop-over', isOver);
  }
}
