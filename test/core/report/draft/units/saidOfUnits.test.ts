import assert from 'node:assert/strict';
import { saidOf } from './aProvinceOfUnits';

describe('what a sentence says of units one after the other', () => {
  it('is known by the names and the numbers beside them, whatever the words between', () => {
    const text =
      'Có sự chênh lệch: đứng đầu là huyện Long Hồ (45.955 hồ sơ), kế đến là huyện Vũng Liêm (42.651) và huyện Tam Bình (41.405); thấp nhất là huyện Mang Thít, với 26.071 hồ sơ.';
    assert.doesNotMatch(saidOf(text), /not-found|disagree/u);
  });

  it('is known where all names stand before all numbers', () => {
    const text =
      'Ba huyện dẫn đầu là Long Hồ, Vũng Liêm và Tam Bình, lần lượt 45.955, 42.651 và 41.405 hồ sơ.';
    assert.doesNotMatch(saidOf(text), /not-found|disagree/u);
  });

  it('is known of firms that are named by the end of their names', () => {
    assert.doesNotMatch(
      saidOf(
        'Các doanh nghiệp Viễn thông A, B, C đạt lần lượt 458,3 tỷ đồng, 372,4 tỷ đồng và 280,5 tỷ đồng.',
      ),
      /not-found|disagree/u,
    );
  });

  it('is held column by column where each unit has several numbers', () => {
    const text =
      'Huyện Long Hồ có 98 tổ với 603 thành viên; huyện Vũng Liêm có 85 tổ, 457 thành viên; huyện Tam Bình có 55 tổ, ';
    assert.doesNotMatch(saidOf(`${text}464 thành viên.`), /not-found|disagree/u);
    assert.match(saidOf(`${text}464 nghìn thành viên.`), /464 disagree$/u);
  });

  for (const [slip, fault] of [
    ['61 thousand for 41', '61.405'],
    ['two digits exchanged', '41.045'],
    ['what another of them has', '26.071'],
  ] as const) {
    it(`is at fault where the one number that does not fit is wrong: ${slip}`, () => {
      const text = `Số hồ sơ của Long Hồ 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình ${fault} hồ sơ.`;
      assert.equal(saidOf(text), `45.955 agree, 42.651 agree, ${fault} disagree`);
    });
  }

  it('is added up as it says behind the last of them', () => {
    // 45.955 + 42.651 + 41.405 = 130.011
    const text =
      'Số hồ sơ: Long Hồ 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình 41.405 hồ sơ, cộng lại ';
    assert.match(saidOf(`${text}130.011 hồ sơ.`), /130\.011 agree$/u);
    assert.match(saidOf(`${text}130.110 hồ sơ.`), /130\.110 disagree$/u);
  });

  it('is wrong of both where two numbers are exchanged', () => {
    const text =
      'Số hồ sơ của các huyện Long Hồ, Vũng Liêm, Tam Bình, Mang Thít lần lượt là 45.955, 41.405, 42.651 và 26.071 hồ sơ.';
    assert.equal(saidOf(text), '45.955 agree, 41.405 disagree, 42.651 disagree, 26.071 agree');
  });

  it('is no fault where the number that does not fit counts something else', () => {
    for (const text of [
      'Long Hồ tiếp nhận 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình 12.300 hồ sơ đất đai.',
      'Long Hồ tiếp nhận 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình tăng 1.300 hồ sơ.',
      'Long Hồ tiếp nhận 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình năm trước 40.300 hồ sơ.',
      'Long Hồ tiếp nhận 45.955 hồ sơ, Vũng Liêm 42.651 hồ sơ, Tam Bình (kế hoạch 40.300 hồ sơ).',
    ]) {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    }
  });

  it('is what each of several has where they have it alike', () => {
    const text =
      'Có sự chênh lệch: nhiều nhất là Mang Thít (753 thành viên), Long Hồ (603 thành viên), ít hơn cả là';
    const tiers =
      'Số Tổ công nghệ số cộng đồng cấp thôn: cao nhất là huyện Long Hồ và huyện Mang Thít (cùng 98 tổ), huyện Vũng Liêm (85 tổ), huyện Tam Bình (55 tổ).';
    assert.equal(saidOf(tiers), '98 agree, 85 agree, 55 agree');
    assert.doesNotMatch(
      saidOf(`${text} Vũng Liêm và Tam Bình (trên 450 thành viên).`),
      /disagree/u,
    );
  });

  it('is held against the order and the ends of all units', () => {
    assert.match(
      saidOf(
        'Huyện Long Hồ đứng đầu với 45.955 hồ sơ; thấp nhất là huyện Tam Bình, với 41.405 hồ sơ.',
      ),
      /45\.955 agree, 41\.405 disagree/u,
    );
    const ofRate = 'Dẫn đầu là huyện Vũng Liêm với 65,7%; thấp nhất là';
    assert.match(saidOf(`${ofRate} 65,2% ở huyện Long Hồ.`), /65,7% agree, 65,2% disagree/u);
    assert.match(saidOf(`${ofRate} 64,6% ở huyện Tam Bình.`), /65,7% agree, 64,6% agree/u);
  });

  it('may be the share that several of them have together', () => {
    const text =
      'Toàn tỉnh tiếp nhận 156.082 hồ sơ thủ tục hành chính. Hai huyện dẫn đầu là Long Hồ và Vũng Liêm, chiếm';
    assert.match(saidOf(`${text} 56,8% số hồ sơ toàn tỉnh.`), /56,8% agree/u);
  });

  it('goes on about the unit that a paragraph begins with, not about one that it is held against', () => {
    const text =
      'Viễn thông A đạt doanh thu 458,3 tỷ đồng, hơn Viễn thông B 85,9 tỷ đồng; doanh thu viễn thông 458,3 tỷ đồng. Doanh thu dịch vụ viễn thông 458,3 tỷ đồng.';
    assert.doesNotMatch(saidOf(text), /disagree/u);
  });

  it('is their shares where those follow in the same order', () => {
    // 458,3 + 372,4 + 280,5 = 1.111,2; of it 41,2 %, 33,5 % and 25,2 %
    const text =
      'Viễn thông A đạt 458,3 tỷ đồng, Viễn thông B 372,4 tỷ đồng và Viễn thông C 280,5 tỷ đồng; thị phần lần lượt là';
    assert.match(
      saidOf(`${text} 41,2%, 33,5% và 25,2%.`),
      /41,2% agree, 33,5% agree, 25,2% agree/u,
    );
  });

  it('is their sum where they are added up', () => {
    // 45.955 + 42.651 = 88.606
    const text = 'Huyện Long Hồ có 45.955 hồ sơ, huyện Vũng Liêm 42.651 hồ sơ, cộng lại là';
    assert.match(saidOf(`${text} 88.606 hồ sơ.`), /88\.606 agree/u);
    assert.match(saidOf(`${text} 98.606 hồ sơ.`), /98\.606 disagree/u);
    const ofAll =
      'Long Hồ có 45.955 hồ sơ. Vũng Liêm có 42.651 hồ sơ, Tam Bình 41.405 hồ sơ, Mang Thít 26.071 hồ sơ; cộng chung 156.082 hồ sơ.';
    assert.doesNotMatch(saidOf(ofAll), /disagree|not-found/u);
    const share = 'Long Hồ có 45.955 hồ sơ, Vũng Liêm có 42.651 hồ sơ; tính chung, hai huyện chiếm';
    assert.match(saidOf(`${share} 56,8% toàn tỉnh.`), /56,8% agree/u);
    assert.match(saidOf(`${share} 65,8% toàn tỉnh.`), /65,8% disagree/u);
  });

  it('is what the others have without those that were told of', () => {
    // 156.082 - 45.955 - 42.651 = 67.476
    const text = 'Huyện Long Hồ có 45.955 hồ sơ, huyện Vũng Liêm 42.651 hồ sơ; các huyện còn lại';
    assert.match(saidOf(`${text} 67.476 hồ sơ.`), /67\.476 agree$/u);
    assert.match(saidOf(`${text} 76.476 hồ sơ.`), /76\.476 disagree$/u);
    assert.doesNotMatch(saidOf(`${text} 120 hồ sơ quá hạn.`), /disagree/u);
    const ofMore =
      'Huyện Long Hồ có 45.955 hồ sơ, huyện Tam Bình đi sau; các huyện khác 68.722 hồ sơ.';
    assert.doesNotMatch(saidOf(ofMore), /disagree/u);
  });

  it('is the sum of those that are counted again, or of those of one kind', () => {
    // 458,3 + 372,4 = 830,7; of 1.111,2 it is 74,8 %
    const firms =
      'Doanh thu viễn thông: Viễn thông A 458,3 tỷ đồng (tăng 2%), Viễn thông B 372,4 tỷ đồng';
    assert.match(saidOf(`${firms}, cộng hai doanh nghiệp là 830,7 tỷ đồng.`), /830,7 agree$/u);
    assert.match(saidOf(`${firms}, cộng hai doanh nghiệp là 803,7 tỷ đồng.`), /803,7 disagree$/u);
    const shares = 'Viễn thông A chiếm 41,2% doanh thu dịch vụ viễn thông; Viễn thông B 33,5%';
    assert.match(saidOf(`${shares}; hai doanh nghiệp này cộng lại 74,8%.`), /74,8% agree$/u);
    assert.match(saidOf(`${shares}; hai doanh nghiệp này cộng lại 84,8%.`), /84,8% disagree$/u);
  });

  it('is at fault as the one of two that does not fit, told alike', () => {
    const text =
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 65,2%. Yêu cầu huyện Long Hồ (65,2%), huyện Tam Bình';
    assert.match(saidOf(`${text} (64,6%) kiểm điểm.`), /64,6% agree$/u);
    assert.match(saidOf(`${text} (65,7%) kiểm điểm.`), /65,7% disagree$/u);
    assert.doesNotMatch(
      saidOf(
        'Số hồ sơ của huyện Long Hồ là 45.955 hồ sơ, kém huyện Vũng Liêm 3.304 hồ sơ đất đai.',
      ),
      /disagree/u,
    );
  });

  it('is how many times another one’s figure it is, behind the figure', () => {
    // 45.955 / 26.071 = 1,76
    const text = 'Huyện Long Hồ tiếp nhận nhiều hồ sơ nhất (45.955 hồ sơ), gấp';
    assert.match(saidOf(`${text} 1,8 lần huyện Mang Thít.`), /1,8 agree/u);
    assert.match(saidOf(`${text} 2,8 lần huyện Mang Thít.`), /2,8 disagree/u);
  });

  it('is held beside the rate of the whole province', () => {
    // 2.277 of 3.000 members are young; of the first district’s 603 of 700, 86,1 %
    const text = 'Tỷ lệ thành viên trẻ của huyện Long Hồ đạt 86,1%, bình quân toàn tỉnh là';
    assert.match(saidOf(`${text} 75,9%.`), /86,1% agree, 75,9% agree/u);
    assert.match(saidOf(`${text} 80,2%.`), /86,1% agree, 80,2% not-found/u);
  });

  it('is wrong where others have more than those that are said to be the first', () => {
    const told = 'Ba huyện tiếp nhận nhiều hồ sơ nhất là Long Hồ, Vũng Liêm và';
    assert.match(
      saidOf(`${told} Mang Thít, lần lượt 45.955, 42.651 và 26.071 hồ sơ.`),
      /45\.955 agree, 42\.651 agree, 26\.071 disagree/u,
    );
    const inAnyOrder =
      'Hai huyện nhiều hồ sơ nhất là Vũng Liêm (42.651 hồ sơ), Long Hồ (45.955 hồ sơ).';
    assert.doesNotMatch(saidOf(inAnyOrder), /disagree/u);
  });

  it('is a place among all of them by the figure beside it', () => {
    assert.match(
      saidOf(
        'Về số hồ sơ tiếp nhận, huyện Long Hồ đứng thứ 1 (45.955 hồ sơ), huyện Tam Bình đứng thứ 2 (41.405 hồ sơ).',
      ),
      /1 agree, 45\.955 agree, 2 disagree/u,
    );
    assert.match(
      saidOf('Huyện Tam Bình tiếp nhận 41.405 hồ sơ, đứng thứ 2 toàn tỉnh.'),
      /41\.405 agree, 2 disagree/u,
    );
    assert.match(
      saidOf('Đứng thứ 2 là huyện Vũng Liêm với 42.651 hồ sơ tiếp nhận.'),
      /2 agree, 42\.651 agree/u,
    );
  });
});

describe('how many units a sentence says that there are', () => {
  for (const [count, verdict] of [
    ['03', 'agree'],
    ['04', 'disagree'],
  ] as const) {
    for (const text of [
      `còn ${count} địa phương gồm huyện Long Hồ, huyện Vũng Liêm và huyện Tam Bình có xã chưa kéo cáp.`,
      `Có ${count} huyện nhiều hồ sơ nhất là Long Hồ (45.955), Vũng Liêm (42.651) và Tam Bình (41.405).`,
      `Còn ${count} huyện (Long Hồ, Vũng Liêm, Tam Bình) chưa hoàn thành.`,
      `Riêng ${count} huyện Long Hồ, Vũng Liêm và Tam Bình đã chiếm phần lớn.`,
    ]) {
      it(`${verdict}s with the names behind it: ${text}`, () => {
        assert.match(saidOf(text), new RegExp(`^${count} ${verdict}`, 'u'));
      });
    }
  }

  it('is the number of all where it is told of all', () => {
    assert.match(saidOf('Trong số 04 huyện, thành phố, huyện Long Hồ đi đầu.'), /04 agree/u);
    assert.match(saidOf('Khen thưởng 03 huyện, thành phố.'), /03 not-found/u);
  });

  it('may be told of one name only', () => {
    assert.match(
      saidOf('Chỉ còn 02 địa phương là huyện Long Hồ có xã chưa có đài.'),
      /02 disagree/u,
    );
  });

  for (const text of [
    'Đứng đầu trong 04 địa phương là huyện Long Hồ.',
    'Có 04 huyện hoàn thành, tiêu biểu là Long Hồ, Vũng Liêm.',
    'Còn 03 huyện là Long Hồ, Vũng Liêm, Trà Cú chưa hoàn thành.',
    'Có 04 huyện hoàn thành, trong đó có Long Hồ, Vũng Liêm.',
    '31 thôn chưa có sóng nằm ở 04 huyện, nhiều nhất là huyện Long Hồ và huyện Tam Bình.',
    'Còn 04 địa phương gồm Long Hồ, Vũng Liêm, thành phố và huyện Tam Bình chưa xong.',
    'Còn 06 xã chưa thực hiện (Long Hồ 04 xã, Vũng Liêm 02 xã).',
    'Riêng 03 đơn vị Viễn thông A, Viễn thông B và Báo Tuổi Trẻ được khen.',
    'Tặng bằng khen cho 02 đơn vị Viễn thông A.',
    'Có 02 đơn vị (Báo Vĩnh Long (mô phỏng), Đài Vĩnh Long (mô phỏng)) đã phát sinh.',
    'Kết quả của 04 huyện: Long Hồ đạt khá, Vũng Liêm chậm.',
  ]) {
    it(`is no fault where not all are named: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }
});
