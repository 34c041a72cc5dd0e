import { compileYearEnd } from '#core/compileYearEnd';
import { askedIndicator, askedUnit } from '#core/report/explanation/askedFigure';
import { explainedFigure } from '#core/report/explanation/explainedFigure';
import { explanationLines } from '#core/report/explanation/explanationLines';
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
  const [bookPath, asked, ...rest] = given.positionals;
  if (bookPath === undefined || asked === undefined) {
    const argument = bookPath === undefined ? 'BOOK.xlsx' : 'INDICATOR';
    return refuse({ code: 'missing-argument', arguments: { argument, command: 'explain' } });
  }
  if (rest.length > 0) {
    const detail = rest.join(' ');
    return refuse({ code: 'bad-arguments', arguments: { command: 'explain', detail } });
  }
  const compiled = openCompiledBook(bookPath);
  if (!compiled.ok) return compiled;
  const { book } = compiled.value;
  const indicator = askedIndicator(book, asked);
  if (!indicator.ok) return indicator;
  const unitAsked = given.options.get('unit');
  const unit = unitAsked === undefined ? success(undefined) : askedUnit(book, unitAsked);
  if (!unit.ok) return unit;
  const { readings, decisions, findings } = compiled.value;
  const compilation = { ...compileYearEnd(book, readings, decisions), findings };
  const question = { indicator: indicator.value, unit: unit.value };
  const figure = explainedFigure(compilation, question, language);
  streams.out(`${explanationLines(figure, language).join('\n')}\n`);
  return success(0);
}
