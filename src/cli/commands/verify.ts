import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { compileYearEnd } from '#core/compileYearEnd';
import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { sentenceOf } from '#core/findings/messages';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { Verdict, VerdictKind } from '#core/report/draft/verdict';
import { verdictsCsv } from '#core/report/draft/verdictsCsv';
import { verifyDraft, type DraftLine } from '#core/report/draft/verifyDraft';
import { commentsInDraft, openDraft } from '#files/openDraft';
import type { CommandOutcome, GivenArguments } from '../command';
import type { Unpacking } from '#files/reading/zip/zipParts';
import { openCompiledBook } from '../openBook';
import { isSystemError } from '../systemError';
import type { Streams } from '../streams';

/** Reads a draft back: every statistic in it, and whether the book or plain arithmetic agrees. */
export async function verify(
  given: GivenArguments,
  streams: Streams,
  language: Language,
): Promise<Result<CommandOutcome>> {
  const [draftPath, ...rest] = given.positionals;
  if (draftPath === undefined) {
    return refuse({ code: 'missing-argument', arguments: { argument: 'TEXT', command: 'verify' } });
  }
  if (rest.length > 0) {
    return refuse({
      code: 'bad-arguments',
      arguments: { command: 'verify', detail: rest.join(' ') },
    });
  }
  const draft = readDraft(draftPath);
  if (!draft.ok) return draft;
  const compilation = compilationOf(given.options.get('book'));
  if (!compilation.ok) return compilation;
  const verdicts = verifyDraft(draft.value.lines, compilation.value);
  if (draft.value.comments > 0) streams.error(`${unread(draft.value.comments, language)}\n`);
  streams.out(
    given.flags.has('csv') ? verdictsCsv(verdicts, language) : spoken(verdicts, language),
  );
  return success(verdicts.some(({ verdict }) => verdict === 'disagree') ? 1 : 0);
}

interface Draft {
  readonly lines: readonly DraftLine[];
  /** Remarks in the margin of a Word document, which are not read. */
  readonly comments: number;
}

const UNPACKING: Unpacking = {
  inflateRaw: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }),
};

function readDraft(file: string): Result<Draft> {
  try {
    const bytes = readFileSync(file);
    const lines = openDraft(bytes, path.basename(file), UNPACKING);
    if (!lines.ok) return lines;
    return success({ lines: lines.value, comments: commentsInDraft(bytes, UNPACKING) });
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    if (cause.code === 'ENOENT') {
      return refuse({ code: 'file-not-found', arguments: { path: file } });
    }
    return refuse({ code: 'file-not-readable', arguments: { path: file, detail: cause.code } });
  }
}

function compilationOf(bookPath: string | undefined): Result<Compilation | undefined> {
  if (bookPath === undefined) return success(undefined);
  const compiled = openCompiledBook(bookPath);
  if (!compiled.ok) return compiled;
  const { book, readings, decisions } = compiled.value;
  return success(compileYearEnd(book, readings, decisions));
}

function unread(comments: number, language: Language): string {
  return language === 'vi'
    ? `Bản thảo có ${comments} nhận xét bên lề (comment); công cụ không đọc số liệu trong nhận xét.`
    : `The draft has ${comments} comments in its margin; statistics in comments are not read.`;
}

const WORDS: Readonly<Record<Language, Readonly<Record<VerdictKind, string>>>> = {
  vi: {
    agree: 'khớp',
    disagree: 'KHÔNG KHỚP',
    'not-found': 'không tìm thấy',
    ambiguous: 'chưa rõ',
  },
  en: { agree: 'agree', disagree: 'DISAGREE', 'not-found': 'not found', ambiguous: 'ambiguous' },
};

/** What a person wants to see first: the faults one by one, then how many of each. */
function spoken(verdicts: readonly Verdict[], language: Language): string {
  const told = verdicts.filter(
    ({ verdict, message }) =>
      verdict === 'disagree' || verdict === 'ambiguous' || message?.code === 'draft/cut-off',
  );
  const lines = told.map((verdict) => verdictLine(verdict, language));
  return `${[...lines, countLine(verdicts, language)].join('\n')}\n`;
}

function verdictLine(verdict: Verdict, language: Language): string {
  const { line, text, message, proposal } = verdict;
  const place = language === 'vi' ? 'dòng' : 'line';
  const said = message === undefined ? '' : ` ${sentenceOf(message, language)}`;
  const mended =
    proposal === ''
      ? ''
      : language === 'vi'
        ? ` Đề xuất: “${proposal}”.`
        : ` Proposal: “${proposal}”.`;
  return `${place} ${line}: “${text}” ${WORDS[language][verdict.verdict]}.${said}${mended}`;
}

const KINDS: readonly VerdictKind[] = ['agree', 'disagree', 'ambiguous', 'not-found'];

function countLine(verdicts: readonly Verdict[], language: Language): string {
  const counts = KINDS.map((kind) => {
    const count = verdicts.filter(({ verdict }) => verdict === kind).length;
    return `${WORDS[language][kind]} ${count}`;
  });
  const total = language === 'vi' ? `${verdicts.length} số liệu` : `${verdicts.length} statistics`;
  return `${total}: ${counts.join(', ')}.`;
}
