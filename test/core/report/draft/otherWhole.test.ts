import assert from 'node:assert/strict';
import { readerWith } from './aReader';
import { SECTOR } from './aSector';

const { alarms, faults } = readerWith(SECTOR);

describe('a share of the whole that is named', () => {
  const { inShort } = readerWith(SECTOR);
  const shared = 'Có 537 vị trí trạm BTS dùng chung hạ tầng, chiếm';
  const fixed = 'Thuê bao điện thoại cố định đạt 28.400 thuê bao, chiếm';

  it('is not right for being that of another', () => {
    assert.equal(inShort(`${shared} 32,8% số trạm BTS các loại.`), 'agree not-found');
    assert.equal(inShort(`${shared} 32,8% số trạm 4G.`), 'agree not-found');
  });

  it('is right for being that of its own', () => {
    assert.equal(inShort(`${shared} 32,8% số vị trí trạm BTS.`), 'agree agree');
    assert.equal(inShort(`${shared} 32,8%.`), 'agree agree');
    assert.equal(inShort(`${fixed} 1,5% tổng số thuê bao điện thoại.`), 'agree agree');
  });
});

describe('parts and rates of a whole that is not the book’s', () => {
  for (const text of [
    'Sở Thông tin và Truyền thông đã tiếp nhận 210 hồ sơ, trong đó 205 hồ sơ tiếp nhận trực tuyến (97,6%).',
    'Sở TT&TT tiếp nhận 210 hồ sơ TTHC, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 97,6%.',
    'Trong năm, Sở đã tiếp nhận 210 hồ sơ, trong đó có 205 hồ sơ tiếp nhận trực tuyến.',
    'Tại Sở, 97,6% hồ sơ tiếp nhận trực tuyến; tỷ lệ số hóa hồ sơ đạt 99,8%.',
    'Sở đang vận hành 12 hệ thống thông tin, trong đó 9 hệ thống được phê duyệt cấp độ (75%).',
    'Ngành Y tế có 56 hệ thống thông tin, trong đó 40 hệ thống được phê duyệt cấp độ, đạt 71,4%.',
    'Trường Cao đẳng nghề có 12 hệ thống thông tin, trong đó 9 hệ thống được phê duyệt cấp độ (75%).',
    'Ban Quản lý các khu công nghiệp tiếp nhận 1.210 hồ sơ, trong đó 1.205 hồ sơ tiếp nhận trực tuyến, đạt 99,6%.',
    'Tỷ lệ hồ sơ tiếp nhận trực tuyến của Sở đạt 97,6%.',
  ]) {
    it(`raise no alarm: ${text}`, () => {
      assert.deepEqual(alarms(text), []);
    });
  }

  it('are told apart from those of the province', () => {
    for (const [text, fault] of [
      [
        'Toàn tỉnh tiếp nhận 517.799 hồ sơ TTHC, trong đó 315.130 hồ sơ tiếp nhận trực tuyến.',
        '315.130 hồ sơ → 351.130 hồ sơ',
      ],
      [
        'Tỉnh có 152 hệ thống thông tin, trong đó 160 hệ thống thông tin được phê duyệt cấp độ.',
        '160 hệ thống thông tin → 106 hệ thống thông tin',
      ],
      ['Theo báo cáo của Sở, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 76,8%.', '76,8% → 67,8%'],
    ] as const) {
      assert.deepEqual(faults(text), [fault]);
    }
  });
});
