import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { failureReport } from '#taskpane/work/failureReport';

describe('the report of a failure', () => {
  it('says what failed and where', () => {
    const report = failureReport(new TypeError('there is no unit'));
    assert.match(report, /^TypeError: there is no unit\n\s+at .*failureReport\.test\.ts/);
  });

  it('holds no figure, nothing quoted and no name of a file', () => {
    const cause = new Error(
      'cell D11 says "1.850.000 thuê bao"\ncannot read: Huyện Yên Thế 2022.xlsx, row 7\n475,88 tỷ',
    );
    const message = failureReport(cause).split(/\n\s+at /)[0] ?? '';
    assert.doesNotMatch(message, /\d|thuê bao|Yên Thế|xlsx/);
    const places = failureReport(cause).split('\n').slice(message.split('\n').length);
    assert.ok(
      places.every((line) => /^\s+at /.test(line)),
      'no line of the message among them',
    );
  });

  it('takes whatever was thrown', () => {
    assert.equal(failureReport('lost 12 figures'), 'lost ## figures');
    assert.equal(failureReport(undefined), 'undefined');
  });
});
