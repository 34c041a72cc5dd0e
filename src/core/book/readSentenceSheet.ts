import { readSentenceChoices, type SentenceChoices } from '#core/catalogue/readSentenceChoices';
import type { Indicator } from '#core/catalogue/indicator';
import { success, type Result } from '#core/findings/refusal';
import type { WorkbookSnapshot } from '#core/workbook/snapshot';
import { findSheet } from './findSheet';
import { readRecords } from './readRecords';
import { SHEETS } from './sheetNames';
import { sentenceColumns } from './sentenceColumns';

/** What the sheet asks of the report's sentences; nothing where it says what is usual. */
export function readSentenceSheet(
  snapshot: WorkbookSnapshot,
  indicators: readonly Indicator[],
): Result<SentenceChoices> {
  if (!findSheet(snapshot, SHEETS.sentences)) {
    return success({ sentences: [], repeatedSentences: [] });
  }
  const { columns } = sentenceColumns({ indicator: () => '' }, () => undefined);
  const known = new Set(indicators.map(({ code }) => code));
  return readRecords(snapshot, SHEETS.sentences, columns, ({ table, file }) =>
    readSentenceChoices(table, file, known),
  );
}

/** The sentences that stood in the report when the book was written, in the order of the sheet. */
export function readWrittenSentences(snapshot: WorkbookSnapshot): readonly WrittenSentence[] {
  const { columns } = sentenceColumns({ indicator: () => '' }, () => undefined);
  const sheet = findSheet(snapshot, SHEETS.sentences);
  if (!sheet) return [];
  const read = readRecords(snapshot, SHEETS.sentences, columns, ({ table }) =>
    success(table.records.map(writtenIn(new Set()))),
  );
  return read.ok ? read.value.filter(({ sentence }) => sentence !== '') : [];
}

/** A sentence of an earlier compilation. */
export interface WrittenSentence {
  readonly indicator: string;
  readonly kind: string;
  readonly sentence: string;
}

/** In a book older than the kinds the second sentence of an indicator says who has nothing. */
function writtenIn(seen: Set<string>): (record: ReadonlyMap<string, string>) => WrittenSentence {
  return (record) => {
    const indicator = record.get('indicator') ?? '';
    const isSecond = seen.has(indicator);
    seen.add(indicator);
    return {
      indicator,
      kind: record.get('kind') ?? (isSecond ? 'not-done' : 'level'),
      sentence: record.get('written') ?? record.get('sentence') ?? '',
    };
  };
}
