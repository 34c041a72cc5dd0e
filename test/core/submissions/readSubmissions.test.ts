import assert from 'node:assert/strict';
import { aSheet, currentIn, figuresIn, findingsIn, readingOf, statedIn } from './aSubmittedFile';

describe('a submitted sheet', () => {
  it('is read under its letterhead, titles and a head of two merged rows', () => {
    const reading = readingOf([
      aSheet(
        'Báo cáo',
        'SỞ THÔNG TIN VÀ TRUYỀN THÔNG | | | Đơn vị báo cáo: Viễn thông A | >',
        'Biểu số 01 | | | Đơn vị nhận báo cáo: Sở Thông tin và Truyền thông | >',
        '',
        'BÁO CÁO VIỄN THÔNG, INTERNET | > | > | > | >',
        '(Kỳ báo cáo: năm 2022) | > | > | > | >',
        'STT | Chỉ tiêu | Đơn vị tính | Số liệu | > | Tăng/giảm (%) | Ghi chú',
        '^ | ^ | ^ | Chính thức năm 2021 | Ước thực hiện năm 2022 | ^ | ^',
        'A | B | C | 1 | 2 | 3=2/1*100-100 | D',
        '1 | Thuê bao điện thoại di động | thuê bao | 1000 | 1064 | 6.4 |',
        '2 | Doanh thu dịch vụ viễn thông phát sinh trên địa bàn | triệu đồng | 698000 | 742670 | 6.4 |',
        ' | Người lập biểu | | | Thủ trưởng đơn vị',
      ),
    ]);
    assert.deepEqual(figuresIn(reading), [
      'VTA VT012 current E 1064 E9',
      'VTA VT012 prior A 1000 D9',
      'VTA VT100 current E 742.67 E10',
      'VTA VT100 prior A 698 D10',
    ]);
    assert.deepEqual(statedIn(reading), ['VT012 growth 6.4 (1)', 'VT100 growth 6.4 (1)']);
    assert.deepEqual(findingsIn(reading), []);
  });

  it('gives a matrix of districts to the districts, without its total', () => {
    const reading = readingOf([
      aSheet(
        'Theo địa bàn',
        'Số liệu chuyển đổi số theo địa bàn năm 2022',
        'STT | Chỉ tiêu | Đơn vị tính | Huyện Lục Ngạn | Huyện Sơn Động | Tổng số',
        '1 | Tổng số hồ sơ TTHC tiếp nhận | hồ sơ | 100 | 200 | 300',
      ),
    ]);
    assert.deepEqual(currentIn(reading), ['LN CDS050 100', 'SD CDS050 200']);
    assert.deepEqual(findingsIn(reading), []);
  });
});
