import type { YearBook } from '#core/catalogue/yearBook';
import { checkAnswers } from '#core/checks/checkAnswers';
import { examineYear } from '#core/checks/examinedYear';
import { checkFormsAnswered } from '#core/checks/missingIndicator';
import { collectYear } from '#core/collection/collectYear';
import type { Finding } from '#core/findings/finding';
import type { FileReading } from '#core/submissions/reading';

/** What the receiver would find in these files by themselves: one rule set on both sides. */
export function checkFiles(book: YearBook, readings: readonly FileReading[]): readonly Finding[] {
  const { collected, findings } = collectYear(book, readings);
  return [
    ...readings.flatMap((reading) => reading.findings),
    ...findings,
    ...checkAnswers(collected),
    ...checkFormsAnswered(examineYear(collected)),
  ];
}
