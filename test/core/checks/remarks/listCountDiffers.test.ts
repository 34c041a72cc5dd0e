import assert from 'node:assert/strict';
import { checkAnswers } from '#core/checks/checkAnswers';
import { namesInRemark } from '#core/checks/remarks/namesInRemark';
import { aCollectedYear, aUnit, anIndicator } from '../aCollectedYear';
import { findingsEqual } from '../findingsEqual';
import { withRemark } from '../withRemark';

describe('list-count-differs', () => {
  const story = (current: string, text: string) =>
    checkAnswers(
      withRemark(
        aCollectedYear({
          indicators: [anIndicator('XBI010', { unit: 'cơ sở' })],
          units: [aUnit('A')],
          sheets: { A: { XBI010: { current } } },
        }),
        'A',
        'XBI010',
        text,
      ),
    );

  it('counts the names beside a count', () => {
    findingsEqual(story('4', 'Gồm: Quý Sơn, Phì Điền, Tân Mộc'), [
      'list-count-differs A XBI010 D5;H5 3',
    ]);
    assert.deepEqual(story('3', 'Gồm: Quý Sơn, Phì Điền, Tân Mộc'), []);
  });

  it('counts firms by their brands in a row that counts firms', () => {
    const beside = (nameVi: string, current: string, text: string) =>
      checkAnswers(
        withRemark(
          aCollectedYear({
            indicators: [anIndicator('BC010', { unit: 'đơn vị', nameVi })],
            units: [aUnit('A')],
            sheets: { A: { BC010: { current } } },
          }),
          'A',
          'BC010',
          text,
        ),
      );
    const firms = 'Số doanh nghiệp, chi nhánh hoạt động bưu chính';
    const seven = 'Bưu điện tỉnh; Viettel Post; GHN; GHTK; J&T; Nhất Tín; EMS';
    findingsEqual(beside(firms, '8', seven), ['list-count-differs A BC010 D5;H5 7']);
    assert.deepEqual(beside(firms, '7', seven), []);
    assert.deepEqual(beside(firms, '15', seven), []);
    assert.deepEqual(beside(firms, '5', 'VNPT, Viettel, FPT'), []);
    assert.deepEqual(beside('Số cơ quan có hệ thống', '8', seven), []);
  });

  it('counts the houses by the places where they stand', () => {
    const points = 'Nhà văn hóa các thôn: Khuổi Nặm, Bản Chang, Cây Đa, Nà Hỏ';
    findingsEqual(story('3', points), ['list-count-differs A XBI010 D5;H5 4']);
    assert.deepEqual(story('4', points), []);
    assert.deepEqual(story('12', points), []);
    assert.deepEqual(story('3', 'Phòng quản lý: Văn hóa, Tư pháp, Nội vụ, Tài chính'), []);
  });

  it('counts the names that words and a colon announce, whatever they are', () => {
    const beside = (changes: Parameters<typeof anIndicator>[1], current: string, text: string) =>
      checkAnswers(
        withRemark(
          aCollectedYear({
            indicators: [anIndicator('NET081', changes)],
            units: [aUnit('A')],
            sheets: { A: { NET081: { current } } },
          }),
          'A',
          'NET081',
          text,
        ),
      );
    const points = { unit: 'điểm', nameVi: 'Số điểm phát Wi-Fi công cộng miễn phí' };
    const four = 'chợ Phố Ràng, nhà văn hóa Nghĩa Đô, bến xe Bảo Yên, công viên trung tâm';
    findingsEqual(beside(points, '38', `Trong đó lắp mới 05 điểm: ${four}`), [
      'list-count-differs A NET081 H5',
    ]);
    assert.deepEqual(beside(points, '38', `Trong đó lắp mới 04 điểm: ${four}`), []);
    assert.deepEqual(beside(points, '38', 'Trong đó 03 điểm: nâng cấp thiết bị, thay cáp mới'), []);
    const places = 'Nhà văn hóa thôn Đông; Trạm y tế; Trường THCS; UBND xã';
    findingsEqual(beside(points, '6', places), ['list-count-differs A NET081 D5;H5 4']);
    assert.deepEqual(beside(points, '4', places), []);
    assert.deepEqual(beside(points, '6', 'UBND xã Tân An; UBND xã Tân Mỹ; Phòng Văn hóa'), []);
    const hamlets = { unit: 'thôn', nameVi: 'Số thôn chưa có sóng di động' };
    findingsEqual(beside(hamlets, '4', 'Gồm các bản: Nà Dạ, Co Mon, Pa Hốc'), [
      'list-count-differs A NET081 D5;H5 3',
    ]);
    assert.deepEqual(beside(hamlets, '4', 'Gồm các xã: Nà Dạ, Co Mon, Pa Hốc'), []);
    const shops = { unit: 'cơ sở', nameVi: 'Số cơ sở phát hành xuất bản phẩm' };
    findingsEqual(beside(shops, '5', 'Nhà sách Thanh Niên, Nhà sách Fahasa'), [
      'list-count-differs A NET081 D5;H5 2',
    ]);
    assert.deepEqual(beside(shops, '13', 'Nhà sách Thanh Niên, Nhà sách Fahasa'), []);
    assert.deepEqual(beside(shops, '5', 'Nhà sách Thanh Niên, Công ty Fahasa'), []);
  });

  it('takes one house alone beside two for a list that lacks the other', () => {
    const printers = (current: string, text: string) =>
      checkAnswers(
        withRemark(
          aCollectedYear({
            indicators: [
              anIndicator('XBI010', { unit: 'cơ sở', nameVi: 'Số cơ sở in trên địa bàn' }),
            ],
            units: [aUnit('A')],
            sheets: { A: { XBI010: { current } } },
          }),
          'A',
          'XBI010',
          text,
        ),
      );
    for (const text of ['Doanh nghiệp tư nhân in Tâm Tiến', 'Công ty TNHH In Hoa Sen.']) {
      findingsEqual(printers('2', text), ['list-count-differs A XBI010 D5;H5 1']);
      assert.deepEqual(printers('1', text), []);
      assert.deepEqual(printers('5', text), []);
    }
    const others = [
      'Doanh nghiệp tư nhân in Tâm Tiến mới thành lập',
      'Công ty TNHH Hoa Sen',
      'Theo Công ty TNHH In Hoa Sen',
      'Thêm nhà in Hoa Sen',
      'Nhà in Hoa Sen: 12 lao động',
    ];
    for (const text of others) assert.deepEqual(printers('2', text), [], text);
  });

  it('reads lists by their marks, and no explanation as a list', () => {
    const read: readonly (readonly [string, number | undefined])[] = [
      ['Quý Sơn, Phì Điền, Tân Mộc', 3],
      ['(Xã Quý Sơn; xã Phì Điền; thị trấn Chũ)', 3],
      ['Các xã gồm Quý Sơn, Phì Điền và Tân Mộc.', 3],
      ['1. Công ty In A\n2. Nhà in B\n3. Công ty TNHH Bao bì C', 3],
      ['Cơ sở in Hoa Sen\nCơ sở in Thành Đạt\nHTX in Bao Bì', 3],
      ['1. Khe Mo\n2. Nà Pài\n3. Pác Cáp', 3],
      ['Danh sách:\n- Nhà in B (xã Tân Phú)\n- Công ty In A, xã Hạ Bằng', 2],
      ['Quý Sơn,\nPhì Điền,\nTân Mộc', 3],
      ['Xã Quý Sơn; xã Phì Điền\nvà xã Tân Mộc', undefined],
      ['Công ty TNHH\nIn Hoa Sen', undefined],
      ['- Phủ sóng Khe Mo\n- Xóa lõm sóng Nà Pài', undefined],
      ['1. Thôn Khe Mo đã có trạm BTS\n2. Thôn Nà Pài', undefined],
      ['Cơ sở in Minh Tâm; In ấn Việt Bắc; Tiệm in Kim Liên; In Sao Khuê', 4],
      ['Xuất khẩu sang Mỹ, Nhật Bản, Hàn Quốc', undefined],
      ['Tăng thuê bao\nGiảm giá cước', undefined],
      ['Quý Sơn, Phì Điền, …', undefined],
      ['Do mở rộng mạng, tăng doanh thu, giảm giá cước', undefined],
      ['Tăng do sáp nhập chi nhánh', undefined],
      ['Số liệu ước, chờ quyết toán', undefined],
      ['Nguồn: phòng Văn hóa; Thông tin', undefined],
      ['Nguồn: Sở A, Sở B', undefined],
      ['Theo báo cáo của Phòng Văn hóa, Thông tin', undefined],
      ['Hiệu sách Nhân Dân, Nhà sách Tri Thức', 2],
      ['Nhà in Hoa Sen; Công ty CP In và Bao bì Bảo Sơn', 2],
      ['Nhà in Hoa Sen; Công ty In Bảo Sơn và Công ty In Minh Tâm', 3],
      ['Người lập biểu: Trần Văn An, Lê Thị Bình', undefined],
      ['Thôn Khe Nghè, xã Đồng Tiến', undefined],
      ['Khe Mo, Nà Pài (xã Tân Sơn); Pác Cáp (xã Phú Nhuận)', undefined],
      ['Công ty In A, xã Hạ Bằng; Nhà in B, xã Tân Phú', 2],
      ['15 điểm của VNPT, 10 điểm của Viettel', undefined],
      ['Tân Sơn, Phú Nhuận, Kiên Lao mới đầu tư', undefined],
      ['Đài xã A, xã B hỏng từ tháng 8', undefined],
    ];
    for (const [text, count] of read) assert.equal(namesInRemark(text)?.length, count, text);
  });
});
