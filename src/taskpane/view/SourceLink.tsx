import { placeOf, type SourceCell } from '#core/workbook/sourceCell';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** A place in what was submitted; where it is a cell, it can be looked at. */
export function SourceLink({
  source,
  words,
  desk,
}: Pick<PaneProps, 'words' | 'desk'> & { readonly source: SourceCell }) {
  const place = placeOf(source);
  if (place === '') return null;
  if (source.cell === '') return <p class="place">{place}</p>;
  return (
    <button
      class="place place-link"
      aria-label={words.look.at(place)}
      title={words.look.at(source.cell)}
      onClick={() => void desk.lookAtCell(source)}
    >
      <Icon name="file" />
      <span>{place}</span>
    </button>
  );
}
