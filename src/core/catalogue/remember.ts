/**
 * A function that remembers its answers by a text. The same heads, labels and words stand in
 * thousands of files; a file of nothing but new texts cannot fill the memory, which is emptied when
 * full and keeps no long text.
 */
export function remember<Value>(
  work: (text: string) => Value,
  most = 20_000,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const present = known.get(text);
    if (present !== undefined || known.has(text)) return present as Value;
    if (known.size >= most) known.clear();
    const value = work(text);
    known.set(text, value);
    return value;
  };
}

/** Longer texts are paragraphs, and hardly stand twice. */
const LONGEST = 300;
