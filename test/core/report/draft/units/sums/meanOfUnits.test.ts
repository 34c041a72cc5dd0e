import assert from 'node:assert/strict';
import { saidOf } from '../aProvinceOfUnits';

/** 156.082 dossiers in four districts: 39.020,5 each. */
describe('what units have in the mean', () => {
  for (const text of [
    'Toàn tỉnh tiếp nhận 156.082 hồ sơ thủ tục hành chính, bình quân mỗi huyện N hồ sơ.',
    'Tổng số hồ sơ thủ tục hành chính tiếp nhận là 156.082 hồ sơ, trung bình N hồ sơ/huyện.',
    'Tổng số hồ sơ thủ tục hành chính tiếp nhận bình quân một huyện là N hồ sơ.',
  ]) {
    it(`is the whole among all of them: ${text}`, () => {
      assert.match(saidOf(text.replace('N', '39.021')), /39\.021 agree$/u);
      assert.match(saidOf(text.replace('N', '93.021')), /93\.021 disagree$/u);
    });
  }

  for (const text of [
    'Toàn tỉnh tiếp nhận 156.082 hồ sơ thủ tục hành chính, bình quân mỗi ngày 620 hồ sơ.',
    'Toàn tỉnh tiếp nhận 156.082 hồ sơ thủ tục hành chính, bình quân mỗi huyện 620 hồ sơ quá hạn.',
    'Toàn tỉnh tiếp nhận 156.082 hồ sơ thủ tục hành chính, năm 2020 bình quân mỗi huyện 12.620 hồ sơ.',
    'Toàn tỉnh tiếp nhận 156.082 hồ sơ thủ tục hành chính, bình quân mỗi huyện 12 xã.',
  ]) {
    it(`is left alone where it is of something else: ${text}`, () => {
      assert.doesNotMatch(saidOf(text), /disagree/u);
    });
  }
});
