import { makeReplies } from '#core/forms/makeReplies';
import type { Language } from '#core/findings/message';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { CommandOutcome, GivenArguments } from '../command';
import { openCompiledBook } from '../openBook';
import { progressBar } from '../progressBar';
import { onlyBook, required } from '../readArguments';
import { refusalUnlessEmpty, writeResultFolder } from '../resultFolder';
import type { Streams } from '../streams';
import { workbookFile } from '../workbookFile';

/** Makes one reply sheet for each unit that a compiled book has open questions about. */
export async function replies(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  const bookPath = onlyBook(given, 'replies');
  if (!bookPath.ok) return bookPath;
  const out = required(given, 'out', 'replies');
  if (!out.ok) return out;
  const wrongFolder = refusalUnlessEmpty(out.value);
  if (wrongFolder) return refuse(wrongFolder);
  const compiled = openCompiledBook(bookPath.value);
  if (!compiled.ok) return compiled;
  const made = makeReplies(compiled.value);
  if (made.length === 0) {
    streams.out(NOTHING_TO_ASK[language]);
    return success(0);
  }
  const files = new Map(
    made.map(({ fileName, sheets, title, properties }) => [
      `${fileName}.xlsx`,
      () => workbookFile({ sheets, title, properties }),
    ]),
  );
  const bar = progressBar(streams, language === 'vi' ? 'Lập phiếu hỏi lại' : 'Making reply sheets');
  const { signal } = streams;
  const written = await writeResultFolder(out.value, files, { signal, onProgress: bar.advance });
  bar.finish();
  if (!written.ok) return written;
  const questions = made.reduce((count, one) => count + one.questions, 0);
  streams.out(SUMMARY[language](made.length, questions, out.value));
  return success(0);
}

const NOTHING_TO_ASK: Readonly<Record<Language, string>> = {
  vi: 'Không còn câu hỏi nào cho đơn vị nào; không lập phiếu.\n',
  en: 'There is nothing left to ask any unit; no reply sheets were made.\n',
};

const SUMMARY: Readonly<
  Record<Language, (files: number, questions: number, folder: string) => string>
> = {
  vi: (files, questions, folder) =>
    `Đã lập ${files} phiếu hỏi lại (${questions} câu hỏi) trong ${folder}.\n`,
  en: (files, questions, folder) =>
    `Made ${files} reply sheets (${questions} questions) in ${folder}.\n`,
};
