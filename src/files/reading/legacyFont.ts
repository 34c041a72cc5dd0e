/**
 * A font's name when it may be one of the fonts that drew Vietnamese before Unicode (".VnTime",
 * "VNI-Times", "VnArial", …). Other names say nothing about the text and are not kept, which
 * saves memory in thousands of workbooks.
 */
export function legacyFont(name: string | undefined): string | undefined {
  return name !== undefined && /^\.?vn/i.test(name) ? name : undefined;
}
