import assert from 'node:assert/strict';
import { readDecisions, readNamedDecisions, upTo } from '#core/checks/decisions/readDecisions';
import { refusalSentence } from '#core/findings/refusal';
import { toDecimalText } from '#core/numbers/decimalText';
import { aTable, refusalOf, valueOf } from '../../catalogue/aCatalogue';

const HEADER = 'rule,unit,indicator,year,decision,value,reason';

function read(...lines: readonly string[]) {
  return readDecisions(aTable(HEADER, ...lines), 'decisions.csv');
}

describe('readDecisions', () => {
  it('reads what is accepted, corrected and excluded', () => {
    const decisions = valueOf(
      read(
        'unit-slip,A,VT100,2022,correct,742.67,đã hỏi đơn vị',
        'parts-differ-from-total,A,VT010,2022,accept,,làm tròn',
        'negative-value,,VT100,2022,exclude,,',
      ),
    );
    assert.deepEqual(
      decisions.map((one) => [
        one.rule,
        one.unit,
        one.decision,
        one.value && toDecimalText(one.value),
      ]),
      [
        ['unit-slip', 'A', 'correct', '742.67'],
        ['parts-differ-from-total', 'A', 'accept', undefined],
        ['negative-value', '', 'exclude', undefined],
      ],
    );
    assert.equal(decisions[0]?.reason, 'đã hỏi đơn vị');
  });

  it('keeps no value of what is not corrected', () => {
    assert.equal(valueOf(read('unit-slip,A,VT100,2022,accept,5,đã hỏi'))[0]?.value, undefined);
  });

  it('takes a decision without a reason for that of its rule, but for accepting', () => {
    const [excluded] = valueOf(read('negative-value,A,VT100,2022,exclude,,'));
    assert.equal(excluded?.reason, 'Theo phát hiện: Giá trị âm');
  });

  it('refuses a line without a name where nobody is there to answer for it', () => {
    const table = aTable(
      `${HEADER},by`,
      'unit-slip,A,VT100,2022,accept,,đã hỏi,Lê A',
      'unit-slip,B,VT100,2022,accept,,đã hỏi, ',
    );
    const refusal = refusalOf(readNamedDecisions(table, 'Quyết định'));
    assert.match(refusalSentence(refusal, 'vi'), /^Quyết định, dòng 3, cột by: .*họ tên/);
    assert.match(refusalSentence(refusal, 'en'), /^Quyết định, row 3, column by: .*name/);
  });

  const BAD: readonly (readonly [string, string, string, string])[] = [
    ['a rule that does not exist', 'unit-slips,A,VT100,2022,accept,,', 'rule', 'unit-slips'],
    ['a name that every object has', 'toString,A,VT100,2022,accept,,', 'rule', 'toString'],
    ['a year that is none', 'unit-slip,A,VT100,22,accept,,', 'year', '22'],
    ['another decision', 'unit-slip,A,VT100,2022,ignore,,', 'decision', 'ignore'],
    ['a correction without a value', 'unit-slip,A,VT100,2022,correct,,', 'value', ''],
    ['one value for a whole form', 'rows-shifted,A,,2022,correct,77,', 'indicator', ''],
    ['to accept without a reason', 'unit-slip,A,VT100,2022,accept,,', 'reason', ''],
    ['to accept for blanks', 'unit-slip,A,VT100,2022,accept,,  ', 'reason', '  '],
    ['a value that is no number', 'unit-slip,A,VT100,2022,correct,"742,67",', 'value', '742,67'],
  ];
  for (const [name, line, column, text] of BAD) {
    it(`refuses ${name}, naming row and column`, () => {
      assert.deepEqual(refusalOf(read('unit-slip,A,VT100,2022,accept,,đã hỏi', line)), {
        code: 'bad-decision',
        arguments: { file: 'decisions.csv', row: 3, column, field: column, text },
      });
    });
  }

  it('takes a day as people write it, and refuses what is none', () => {
    const line = (date: string) =>
      readDecisions(
        aTable(`${HEADER},date`, `unit-slip,A,VT100,2022,accept,,đã hỏi,${date}`),
        'd.csv',
      );
    assert.equal(valueOf(line('05/12/2022'))[0]?.date, '2022-12-05');
    assert.equal(valueOf(line(''))[0]?.date, undefined);
    const refusal = refusalOf(line('hôm qua'));
    assert.match(
      refusalSentence(refusal, 'vi'),
      /^d\.csv, dòng 2, cột date: .*“hôm qua”.*Ghi ngày/,
    );
  });

  it('refuses a day to come, but not of a line that the book has numbered', () => {
    const line = (date: string, order = '') =>
      upTo('2022-12-20', readDecisions)(
        aTable(`${HEADER},date,order`, `unit-slip,A,VT100,2022,accept,,đã hỏi,${date},${order}`),
        'd.csv',
      );
    assert.match(
      refusalSentence(refusalOf(line('21/12/2022')), 'vi'),
      /^d\.csv, dòng 2, cột date: .*“21\/12\/2022”.*không sau hôm nay/,
    );
    for (const date of ['20/12/2022', '2022-12-01', '']) assert.ok(line(date).ok);
    assert.ok(line('2022-12-21', '3').ok);
  });

  it('says where a reason is missing, and what to do', () => {
    const refusal = refusalOf(read('unit-slip,A,VT100,2022,accept,, '));
    assert.match(
      refusalSentence(refusal, 'vi'),
      /^decisions\.csv, dòng 2, cột reason: .*ghi lý do/,
    );
    assert.match(
      refusalSentence(refusal, 'en'),
      /^decisions\.csv, row 2, column reason: .*write why/,
    );
  });

  it('says what a refused column may hold', () => {
    const refusal = refusalOf(read('unit-slip,A,VT100,2022,ignore,,'));
    for (const language of ['vi', 'en'] as const) {
      assert.match(refusalSentence(refusal, language), /ignore.*accept.*correct.*exclude/);
    }
  });
});
