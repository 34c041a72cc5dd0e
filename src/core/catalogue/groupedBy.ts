/** What has the same key, together: groups and what is in them in the order in which they come. */
export function groupedBy<Key, One>(
  all: Iterable<One>,
  keyOf: (one: One) => Key,
): Map<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const others = groups.get(key);
    if (others) others.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
