import assert from 'node:assert/strict';
import { showsDate } from '#core/workbook/dateFormat';
import { isoSerial } from '#files/reading/isoSerial';
import { utcTime } from '#files/reading/utcTime';

describe('a number format', () => {
  const FORMATS: readonly [string, boolean][] = [
    ['dd/mm/yyyy', true],
    ['[$-42A]d mmmm yyyy;@', true],
    ['h:mm:ss', true],
    ['[h]:mm', true],
    ['mm:ss.0', true],
    ['d', true],
    ['General', false],
    ['0.00', false],
    ['#,##0.00\\ "đ"', false],
    ['#,##0 [$₫-42A]', false],
    ['[Red]#,##0', false],
    ['0.00E+00', false],
    ['_(* #,##0_);_(* \\(#,##0\\)', false],
    ['0 "ngày"', false],
    ['0\\d', false],
    ['#,##0_d', false],
    ['@', false],
  ];
  for (const [code, isDate] of FORMATS) {
    it(`${isDate ? 'shows' : 'does not show'} a date: ${code}`, () => {
      assert.equal(showsDate(code), isDate);
    });
  }
});

describe('the serial of an ISO date', () => {
  // From Excel: =DATE(…) in the 1900 system.
  const SERIALS: readonly [string, number | undefined][] = [
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2022-12-31', 44926],
    ['2022-12-31T12:00:00', 44926.5],
    ['2022-12-31T06:00:00.000Z', 44926.25],
    ['1899-12-30', undefined],
    ['31/12/2022', undefined],
    ['', undefined],
  ];
  for (const [text, serial] of SERIALS) {
    it(`of “${text}” is ${serial}`, () => {
      assert.equal(isoSerial(text), serial);
    });
  }
});

describe('the time of a document', () => {
  const TIMES: readonly [string, string | undefined][] = [
    ['2022-12-20T08:30:00Z', '2022-12-20T08:30:00Z'],
    ['2022-12-20T08:30:00.123456789', '2022-12-20T08:30:00Z'],
    ['2022-12-20T15:30:00+07:00', '2022-12-20T08:30:00Z'],
    [' 2022-12-20 ', '2022-12-20T00:00:00Z'],
    ['2022-13-45T00:00:00Z', undefined],
    ['hôm qua', undefined],
  ];
  for (const [text, time] of TIMES) {
    it(`“${text}” is ${time}`, () => {
      assert.equal(utcTime(text), time);
    });
  }
});
