/** Work underway: how far, where that is known. */
export function Progress({
  label,
  done,
  total,
  detail,
}: {
  readonly label: string;
  readonly done?: number;
  readonly total?: number;
  readonly detail?: string;
}) {
  const share = done === undefined ? {} : { value: done, max: total ?? 1 };
  return (
    <div class="progress">
      <label class="progress-label">
        <span>{label}</span>
        <progress {...share} />
      </label>
      {detail !== undefined && <p class="hint progress-detail">{detail}</p>}
    </div>
  );
}
