import type { Holding } from './holders';
import { ownerAt } from './ownerAt';
import { figureTold, type ToldOfUnits } from '../toldFigure';

/**
 * "Doanh thu dịch vụ viễn thông đạt 360,55 tỷ đồng, …, chiếm 33,3% doanh thu toàn tỉnh": of whom a share is that
 * stands behind a figure of the unit that the sentences before were about.
 */
export function holdingOfPlace(told: ToldOfUnits, position: number): Holding | undefined {
  const { read, figures, place } = told;
  const number = read[position]?.claim.number;
  if (number?.unit !== 'percent' || ownerAt(told, number.start)?.unit !== place) return undefined;
  const isTold = read.slice(0, position).some((one) => figureTold(one, figures)?.unit === place);
  return isTold && place !== undefined && place !== ''
    ? { position, units: [place], manner: 'each', column: 'percent#1', around: '' }
    : undefined;
}
