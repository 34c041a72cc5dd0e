import { INFORMATION_LABELS } from '#core/book/informationLabels';
import { namesIn } from '#core/catalogue/namesIn';
import type { FormSettings, YearBook } from '#core/catalogue/yearBook';
import { formChoices, notBrokenDown, strangeName } from '#core/forms/formChoices';
import type { FormChoices } from '#core/forms/formDesign';
import { makeForms } from '#core/forms/makeForms';
import type { Language } from '#core/findings/message';
import { refuse, success, type Result } from '#core/findings/refusal';
import { parseMeasure } from '#core/numbers/measure';
import type { CommandOutcome, GivenArguments } from '../command';
import { openBook } from '../openBook';
import { progressBar } from '../progressBar';
import { onlyBook, required } from '../readArguments';
import { refusalUnlessEmpty, writeResultFolder } from '../resultFolder';
import type { Streams } from '../streams';
import { workbookFile } from '../workbookFile';

/** Makes one form per reporting unit of a book. */
export async function forms(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  const bookPath = onlyBook(given, 'forms');
  if (!bookPath.ok) return bookPath;
  const out = required(given, 'out', 'forms');
  if (!out.ok) return out;
  const asked = optionsIn(given);
  if (!asked.ok) return asked;
  const wrongFolder = refusalUnlessEmpty(out.value);
  if (wrongFolder) return refuse(wrongFolder);
  const book = openBook(bookPath.value);
  if (!book.ok) return book;
  const choices = formChoices(book.value, asked.value);
  const strange = strangeName(book.value, choices);
  if (strange !== undefined) {
    const place = given.options.has('leave-out') ? '--leave-out' : INFORMATION_LABELS.formLeftOut;
    const domains = [...new Set(book.value.indicators.map(({ domain }) => domain))];
    return refuse({ code: 'unknown-left-out', arguments: { place, name: strange, domains } });
  }
  const undivided = notBrokenDown(book.value, choices);
  if (undivided !== undefined)
    return refuse({ code: 'not-broken-down', arguments: { code: undivided } });
  const files = formFiles(book.value, choices);
  if (files.size === 0) return refuse({ code: 'no-forms', arguments: { path: bookPath.value } });
  const bar = progressBar(streams, language === 'vi' ? 'Lập biểu mẫu' : 'Making forms');
  const { signal } = streams;
  const written = await writeResultFolder(out.value, files, { signal, onProgress: bar.advance });
  bar.finish();
  if (!written.ok) return written;
  streams.out(SUMMARY[language](files.size, out.value));
  return success(0);
}

/** What the options say; on the rest the book's own settings stand. */
function optionsIn({ options }: GivenArguments): Result<Partial<FormSettings>> {
  const money = options.get('money');
  if (money !== undefined && parseMeasure(money)?.dimension !== 'đồng') {
    return wrong(`--money ${money}`);
  }
  const status = options.get('status');
  if (status !== undefined && status !== 'E' && status !== 'P' && status !== 'A') {
    return wrong(`--status ${status}`);
  }
  const leftOut = options.get('leave-out');
  const breakdown = options.get('breakdown');
  return success({
    ...(money === undefined ? {} : { money }),
    ...(status === undefined ? {} : { status }),
    ...(leftOut === undefined ? {} : { leftOut: namesIn(leftOut) }),
    ...(breakdown === undefined ? {} : { breakdown: namesIn(breakdown) }),
  });
}

/** The forms by the names of their files, each written when its turn comes. */
function formFiles(book: YearBook, choices: FormChoices): ReadonlyMap<string, () => Uint8Array> {
  return new Map(
    [...makeForms(book, choices)].map(({ fileName, sheets, title, properties }) => [
      `${fileName}.xlsx`,
      () => workbookFile({ sheets, title, properties }),
    ]),
  );
}

const SUMMARY: Readonly<Record<Language, (count: number, folder: string) => string>> = {
  vi: (count, folder) => `Đã lập ${count} biểu mẫu trong ${folder}.\n`,
  en: (count, folder) => `Made ${count} forms in ${folder}.\n`,
};

function wrong(detail: string): Result<never> {
  return refuse({ code: 'bad-arguments', arguments: { command: 'forms', detail } });
}
