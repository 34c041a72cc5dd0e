/** The height and half the width of the drawing; it is stretched to the place it has. */
const HALF = 100;

interface BarProps {
  readonly length: number;
  readonly longest: number;
  /** Whether bars of the chart go to the left; without any the axis stands at the edge. */
  readonly hasNegative?: boolean;
}

/** One bar of a chart, to the right of the axis or to the left; the number stands beside it in words. */
export function Bar({ length, longest, hasNegative = true }: BarProps) {
  const axis = hasNegative ? HALF : 0;
  const room = 2 * HALF - axis;
  const width = longest === 0 ? 0 : (Math.abs(length) / longest) * room;
  const isLess = length < 0;
  return (
    <svg class="bar" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={isLess ? 'bar-less' : 'bar-more'}
        x={isLess ? axis - width : axis}
        y="1"
        width={width}
        height="8"
      />
      <line class="bar-zero" x1={axis} y1="0" x2={axis} y2="10" />
    </svg>
  );
}
