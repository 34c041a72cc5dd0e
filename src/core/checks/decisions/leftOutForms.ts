import type { CollectedYear } from '#core/collection/collectedYear';
import { namedFigures } from '#core/collection/decide';
import type { Finding } from '#core/findings/finding';

/** A form that was left out as a whole, with what it had answered: nothing of it counts any more. */
export function withLeftOut(sent: CollectedYear): (finding: Finding) => Finding {
  return (finding) => {
    const { decided, indicator } = finding;
    if (indicator !== '' || decided?.decision !== 'exclude') return finding;
    const leftOut = namedFigures(sent, finding).map((one) => one.indicator);
    return { ...finding, decided: { ...decided, leftOut } };
  };
}
