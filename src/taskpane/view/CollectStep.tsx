import { Board } from './Board';
import { DropPlace } from './DropPlace';
import type { PaneProps } from './paneProps';
import { Progress } from './Progress';
import { SheetsToRead } from './SheetsToRead';

/** What the units sent is taken in, and who has sent is shown. */
export function CollectStep(props: PaneProps) {
  const { state, words, desk } = props;
  const { workbook, collection } = state;
  if (workbook.kind !== 'book') return <p class="hint">{words.collect.needsBook}</p>;
  return (
    <>
      {collection.kind === 'waiting' && (
        <>
          <DropPlace {...props} />
          <SheetsToRead {...props} />
        </>
      )}
      {collection.kind === 'reading' && (
        <div class="card">
          <Progress
            label={words.collect.reading(collection.done, collection.total)}
            done={collection.done}
            total={collection.total}
            detail={collection.current === '' ? '' : words.collect.readingNow(collection.current)}
          />
          <button class="button" onClick={() => desk.stop()}>
            {words.collect.stop}
          </button>
        </div>
      )}
      {collection.kind === 'compiling' && <Progress label={words.collect.compiling} />}
      <Board {...props} facts={workbook.facts} />
    </>
  );
}
