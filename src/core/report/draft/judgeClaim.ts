import type { Asked } from './asked';
import type { Claim } from './claim';
import { agrees } from './judge';
import { readingsOf } from './readingsOf';
import { judgeAside } from './judgeAside';
import { judgeStated } from './judgeStated';
import type { Statement } from './statement';
import type { Verdict } from './verdict';
import { agreed } from './verdicts/agreed';
import { disagreed } from './verdicts/disagreed';
import { notFound } from './verdicts/undecided';

/** The verdict of the book on one claim. */
export function judgeClaim(claim: Claim, asked: Asked | undefined, line: number): Verdict {
  return claim.kind === 'aside' ? judgeAside(claim, asked, line) : judgeStated(claim, asked, line);
}

/** The verdict on a claim that is beyond doubt about one figure. */
export function verdictOn(claim: Claim, statement: Statement, line: number): Verdict {
  const [first, ...others] = readingsOf(claim, statement);
  if (!first) return notFound(claim, line);
  const agreeing = [first, ...others].find(({ agreement }) => agrees(agreement));
  return agreeing ? agreed(claim, line, agreeing) : disagreed(claim, line, first);
}
