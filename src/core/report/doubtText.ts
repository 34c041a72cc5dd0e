import type { Doubt } from './ownWording/doubt';

/** " (sai: “71,45%”; thiếu: “ước”)": all that stands against a sentence; '' for nothing. */
export function doubtText(
  doubts: readonly Doubt[],
  words: Readonly<Record<Doubt['kind'], string>>,
): string {
  const kinds = [...new Set(doubts.map(({ kind }) => kind))];
  const said = kinds.map((kind) => {
    const texts = doubts.filter((doubt) => doubt.kind === kind).map(({ text }) => `“${text}”`);
    return `${words[kind]}: ${texts.join(', ')}`;
  });
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}
