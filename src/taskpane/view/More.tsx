import type { PaneWords } from '../words/paneWords';

/** The rest of a long list, a portion at a time. */
export function More({
  hidden,
  words,
  onMore,
}: {
  readonly hidden: number;
  readonly words: PaneWords;
  readonly onMore: () => void;
}) {
  if (hidden === 0) return null;
  return (
    <button class="button button-wide" onClick={onMore}>
      {words.more(hidden)}
    </button>
  );
}
