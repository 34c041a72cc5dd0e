/** Words for kinds of places, each within the next. */
const KINDS_BY_LEVEL = [
  'thôn|bản|ấp|khóm|xóm|tổ dân phố|tdp',
  'xã|phường|thị trấn|tt|đặc khu',
  'huyện|thị xã|thành phố|tp|quận',
] as const;

const LEVELS = KINDS_BY_LEVEL.map((kinds) => new RegExp(`^(?:${kinds})(?!\\p{L})`, 'iu'));

/** Of hamlets 0, communes 1, districts 2; undefined of what does not begin with such a word. */
export function levelOfPlace(name: string): number | undefined {
  const level = LEVELS.findIndex((kind) => kind.test(name));
  return level < 0 ? undefined : level;
}

/** What places of one level are called here and there, as a pattern: "bản" beside "thôn". */
export function placeWords(place: string): string | undefined {
  const kinds = KINDS_BY_LEVEL[levelOfPlace(place) ?? -1];
  return kinds && `(?:${kinds})`;
}
