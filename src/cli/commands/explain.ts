import { compileYearEnd } from '#core/compileYearEnd';
import { explainFigure } from '#core/report/explanation';
import type { Language } from '#core/findings/message';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { CommandOutcome, GivenArguments } from '../command';
import { openCompiledBook } from '../openBook';
import type { Streams } from '../streams';

/** Says where a figure comes from, down to the submitted cells. */
export async function explain(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  const [bookPath, code] = given.positionals;
  if (bookPath === undefined || code === undefined) {
    const argument = bookPath === undefined ? 'BOOK.xlsx' : 'INDICATOR';
    return refuse({ code: 'missing-argument', arguments: { argument, command: 'explain' } });
  }
  const compiled = openCompiledBook(bookPath);
  if (!compiled.ok) return compiled;
  const { book } = compiled.value;
  const indicator = book.indicators.find((one) => one.code === code);
  if (indicator === undefined) {
    return refuse({ code: 'unknown-indicator-asked', arguments: { indicator: code } });
  }
  const unitCode = given.options.get('unit');
  const unit = book.units.find((one) => one.code === unitCode);
  if (unitCode !== undefined && unit === undefined) {
    return refuse({ code: 'unknown-unit-asked', arguments: { unit: unitCode } });
  }
  const { readings, decisions } = compiled.value;
  const compilation = compileYearEnd(book, readings, decisions);
  streams.out(`${explainFigure(compilation, { indicator, unit }, language).join('\n')}\n`);
  return success(0);
}
