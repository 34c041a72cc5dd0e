/** Thousands of files say the same few hundred things; beyond this many a memory starts anew. */
const REMEMBERED = 20_000;

/**
 * A memory of answers, one for each register or catalogue they were found in: the answer is looked
 * for once and given again for the same key.
 */
export function answerMemory<Answer>(): (owner: object, key: string, find: () => Answer) => Answer {
  const memories = new WeakMap<object, Map<string, Answer>>();
  return (owner, key, find) => {
    const memory = memories.get(owner) ?? new Map<string, Answer>();
    memories.set(owner, memory);
    const known = memory.get(key);
    if (known !== undefined) return known;
    if (memory.size >= REMEMBERED) memory.clear();
    const answer = find();
    memory.set(key, answer);
    return answer;
  };
}
