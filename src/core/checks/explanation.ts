/** Fewer words explain nothing: "Ước", "Đã kiểm tra". */
const FEWEST_WORDS = 3;

/** A source, a legal basis and the assurance that all is well are no explanation. */
const NO_EXPLANATION =
  /^\s*(?:nguồn|theo|căn cứ|đơn vị tính|đvt|số liệu|ước|tạm tính|đã kiểm tra|đã rà soát|đã đối chiếu|không có ý kiến)(?!\p{L})/iu;

/** The first of some remarks that explains a figure in words; undefined where none does. */
export function explanationIn(remarks: readonly string[]): string | undefined {
  return remarks.find((text) => {
    const words = text.match(/\p{L}+/gu) ?? [];
    return words.length >= FEWEST_WORDS && !NO_EXPLANATION.test(text);
  });
}
