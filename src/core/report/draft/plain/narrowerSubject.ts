import type { Indicator } from '#core/catalogue/indicator';
import type { NumberInText } from '../numbers/numberInText';
import { type Narrowing, NARROWINGS } from './narrowings';

/**
 * Whether plain words around a number make less, or something else, of what is named: dossiers that were
 * settled of those received, a share of the people of what is counted by hamlets, hamlets that have two
 * things, households on any Internet of those on fibre. Of that the book has no figure.
 */
export function isOfNarrowerSubject(
  text: string,
  { start, end }: NumberInText,
  subjects: readonly Indicator[],
): boolean {
  const ahead =
    text
      .slice(0, start)
      .split(/[;.]\s/u)
      .at(-1) ?? '';
  const behind = /^[^,;:.()]*/u.exec(text.slice(end))?.[0] ?? '';
  return subjects.some(({ nameVi, aliases }) => {
    const name = [nameVi, ...aliases].join(' ').toLowerCase();
    return [...NARROWED, ...NARROWINGS].some(
      ({ names, others, said }) =>
        names.test(name) && !others.test(name) && said.test(`${ahead}#${behind}`.toLowerCase()),
    );
  });
}

/** What is done with what is counted, or who it is of. */
const NARROWED: readonly Narrowing[] = [
  {
    names: /hồ sơ[^;]*tiếp nhận/u,
    others: /giải quyết/u,
    said: /(?<!tiếp nhận\s*(?:,|và)?\s*)giải quyết(?!\s+thủ tục)(?!\p{L})[^,:;]*#|#[^,:;]*(?<!tiếp nhận\s*(?:,|và)?\s*)giải quyết(?!\p{L})/u,
  },
  {
    names: /lao động/u,
    others: /chính thức/u,
    said: /(?:lao động|nhân viên|nhân lực)(?:\s+\p{L}+){0,4}\s+chính thức(?!\p{L})[^,;]*#|#[^,;]*lao động(?:\s+\p{L}+){0,4}\s+chính thức(?!\p{L})/u,
  },
  {
    names: /tỷ lệ/u,
    others: /người|dân số|diện tích/u,
    said: /(?:tỷ lệ|theo)\s+(?:dân số|diện tích)(?!\p{L})[^,;]*#|#\s*(?:tổng\s+)?(?:dân số|diện tích)(?!\p{L})/u,
  },
  {
    names: /(?:thôn|xã|hộ)(?:\s+\p{L}+){0,2}\s+có\s/u,
    others: /\svà\s/u,
    said: /(?:thôn|xã|hộ)(?:\s+\p{L}+){0,3}\s+có\s[^,;:.()\d#]+\svà\s[^,;:.()#]{3,40}\s(?:là|đạt|có|còn|ước)\s[^,;:.()]*#/u,
  },
  {
    names: /hộ gia đình[^;]*(?:cáp quang|băng rộng)/u,
    others: /hộ gia đình có (?:kết nối )?internet(?!\s+(?:băng|cáp|cố))/u,
    said: /^(?![^;]*(?:cáp quang|băng rộng|cố định|ftth))[^;]*(?:hộ[^,;#]*internet[^,;#]*#|#[^,;]*hộ[^,;]*internet)/u,
  },
];
