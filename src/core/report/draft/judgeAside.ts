import { compare, multiply, rational } from '#core/numbers/rational';
import type { Asked } from './asked';
import type { Claim } from './claim';
import { judgeStated } from './judgeStated';
import type { Verdict } from './verdict';
import { notFound } from './verdicts/undecided';

/** What is set beside a change in brackets may be several things; if it is none of them it may be another still. */
export function judgeAside(claim: Claim, asked: Asked | undefined, line: number): Verdict {
  const passed = claim.isPassed === true ? judgePassed(claim, asked, line) : undefined;
  if (passed) return passed;
  const kinds = claim.isOfBase === true ? ASIDE.filter((kind) => kind !== 'plan-level') : ASIDE;
  const verdicts = kinds.map((kind) => {
    const direction = kind === 'difference' ? claim.direction : undefined;
    return judgeStated({ ...claim, kind, direction, base: undefined }, asked, line);
  });
  return verdicts.find(({ verdict }) => verdict === 'agree') ?? notFound(claim, line);
}

/** "vượt mốc 1,1 triệu thuê bao": of what is near the level that is a bound of it, else it may be a distance. */
function judgePassed(claim: Claim, asked: Asked | undefined, line: number): Verdict | undefined {
  const number = { ...claim.number, hedge: 'over' } as const;
  const verdict = judgeStated({ ...claim, kind: 'level', number }, asked, line);
  const { stated, expected } = verdict;
  if (verdict.verdict === 'not-found' || !expected) return undefined;
  const isNear =
    compare(multiply(stated, NEAR), expected) >= 0 &&
    compare(multiply(expected, NEAR), stated) >= 0;
  return isNear ? { ...verdict, proposal: '' } : undefined;
}

const NEAR = rational(5, 4);

const ASIDE = ['difference', 'level', 'earlier-level', 'plan-level'] as const;
