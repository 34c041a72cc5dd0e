/** The height and half the width of the drawing; it is stretched to the place it has. */
const HALF = 100;

/** One bar of a chart, to the right of the middle or to the left; the number stands beside it in words. */
export function Bar({ length, longest }: { readonly length: number; readonly longest: number }) {
  const width = longest === 0 ? 0 : (Math.abs(length) / longest) * HALF;
  const isLess = length < 0;
  return (
    <svg class="bar" viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={isLess ? 'bar-less' : 'bar-more'}
        x={isLess ? HALF - width : HALF}
        y="1"
        width={width}
        height="8"
      />
      <line class="bar-zero" x1={HALF} y1="0" x2={HALF} y2="10" />
    </svg>
  );
}
