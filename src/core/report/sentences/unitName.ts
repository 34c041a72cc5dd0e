/**
 * A unit's name in the middle of a sentence: what kind of place it is, is no part of the name and
 * has no capital letter there.
 *
 * @example
 * nameWithin('Huyện Yên Thế'); // => 'huyện Yên Thế'
 * nameWithin('Viễn thông A'); // => 'Viễn thông A'
 */
export function nameWithin(name: string): string {
  return name.replace(PLACE_KIND, (kind) => kind.toLocaleLowerCase('vi'));
}

const PLACE_KIND = /^(?:Huyện|Thị xã|Thành phố|Quận|Xã|Phường|Thị trấn|Đặc khu)(?= \p{Lu})/u;
