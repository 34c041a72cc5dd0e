import assert from 'node:assert/strict';
import { NO_NAMES } from '#core/book/bookNames';
import { sentenceSheet } from '#core/book/sentenceSheet';
import { usualChoice, type SentenceKind } from '#core/catalogue/sentenceChoice';
import type { ReportSentence } from '#core/report/reportSentences';
import type { InputRule } from '#core/workbook/sheetPlan';
import { writeWorkbook } from '#files/writeWorkbook';
import { partOf } from '../../files/writing/workbookParts';

const LEVEL_COLUMN = 4;

/** The rule for “Cách nêu mức” in each row, in their order. */
function levelRules(kinds: readonly SentenceKind[]): readonly InputRule[] {
  const { inputRules = [] } = sheetOf(kinds);
  return inputRules.filter(({ range }) => range.left === LEVEL_COLUMN);
}

function sheetOf(kinds: readonly SentenceKind[]) {
  const sentences = kinds.map((kind): ReportSentence => {
    const choice = usualChoice('VT010', kind);
    const told = { sentence: 'Câu.', repair: '', isMended: false, doubts: [] };
    return { indicator: 'VT010', kind, choice, state: 'as-chosen', ...told };
  });
  return sentenceSheet(sentences, NO_NAMES, () => undefined);
}

describe('the drop-down of how a level is said', () => {
  it('has the words of the kind that the row is of', () => {
    const [ofNumber, ofList] = levelRules(['level', 'not-done']);
    assert.ok(listed(ofNumber).includes('hơn 2 chữ số'));
    assert.ok(!listed(ofNumber).includes('tên trong ngoặc'));
    assert.ok(listed(ofList).includes('tên trong ngoặc'));
    assert.deepEqual([ofNumber?.allowsOthers, ofList?.allowsOthers], [undefined, undefined]);
  });

  it('takes in an empty row, of which the kind is still to be said, also the words of lists and orders', () => {
    const [, ofEmpty] = levelRules(['level']);
    assert.ok(listed(ofEmpty).includes('hơn 2 chữ số'));
    assert.equal(ofEmpty?.allowsOthers, true);
    for (const word of ['tên trong ngoặc', 'năm vị trí đầu', 'không nêu số']) {
      assert.ok(ofEmpty.hint.text.includes(word) && ofEmpty.refusal.text.includes(word), word);
    }
  });

  it('asks there instead of refusing, in the file', () => {
    const bytes = writeWorkbook({
      sheets: [sheetOf(['level'])],
      properties: new Map(),
      title: 'Sổ',
    });
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    const rules = xml.match(/<dataValidation [^>]*>/gu) ?? [];
    assert.equal(rules.filter((rule) => rule.includes('errorStyle="warning"')).length, 1);
  });
});

function listed(rule: InputRule | undefined): readonly string[] {
  return rule?.allows.kind === 'list' ? rule.allows.choices : [];
}
