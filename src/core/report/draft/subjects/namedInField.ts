import type { BookFigures } from '../bookFigures';
import { areLinking } from '../text/linkingWords';
import type { Word } from '../text/words';
import { narrows } from './namedBefore';
import { wordsBehind, type NumberInPlace } from './numberInPlace';
import { named, type Subject } from './subject';

/** "Bưu chính: doanh thu đạt …", "Viễn thông A đạt doanh thu …": the field is that of the head or of the firm. */
export function namedInField(place: NumberInPlace): Subject {
  const { sentence, claim, ahead, figures, spokenOf } = place;
  const { number } = claim;
  const said = sentence.mayBeMeant(number);
  const isMeant = said ?? ofFieldOf(spokenOf, figures);
  if (!isMeant || !areLinking(wordsBehind(place), figures.placeWords)) return undefined;
  const own = ahead.filter(({ start }) => start >= sentence.headEnd);
  for (const [name, codes] of figures.shortNames) {
    const around = withoutName(own, name.split(' '));
    if (!around || !areLinking(around, figures.placeWords) || around.some(narrows)) continue;
    const [code, ...others] = codes.filter(isMeant);
    if (code === undefined || others.length > 0) return undefined;
    const isNamed = said !== undefined && !sentence.isFieldAbove(number);
    return isNamed ? named([code]) : { ...named([code]), isNamed, isLoose: true };
  }
  return undefined;
}

/** "Doanh thu bưu chính 475,9 tỷ đồng; nộp ngân sách 17,1 tỷ đồng": likely of the same field. */
function ofFieldOf(
  spokenOf: Subject,
  { indicators }: BookFigures,
): ((code: string) => boolean) | undefined {
  const fields = new Set(spokenOf?.codes.map((code) => indicators.get(code)?.domain));
  const [field] = fields;
  if (fields.size !== 1 || field === undefined) return undefined;
  return (code) => indicators.get(code)?.domain === field;
}

/** What stands around a name, "phát sinh" behind it aside; undefined where it does not stand there. */
function withoutName(
  stretch: readonly Word[],
  name: readonly string[],
): readonly Word[] | undefined {
  const at = stretch.findIndex((_, from) =>
    name.every((word, position) => stretch[from + position]?.text === word),
  );
  if (at === -1) return undefined;
  const behind = stretch.slice(at + name.length);
  const isArising = behind[0]?.text === 'phát' && behind[1]?.text === 'sinh';
  return [...stretch.slice(0, at), ...behind.slice(isArising ? 2 : 0)];
}
