import type { Finding } from '#core/findings/finding';
import type { Submission } from '#core/submissions/reading';
import { joinedSource, raise } from './raise';
import { describeRule } from './rule';

export const finalTooEarly = describeRule('final-too-early', {
  title: { vi: 'Ghi “chính thức” khi năm chưa hết', en: 'Called final before the year ended' },
  meaning: {
    vi: 'Số của năm báo cáo ghi là “Chính thức” (ở tên cột, hoặc ở tiêu đề phía trên khi tên cột không nói gì), nhưng tệp được lưu lần cuối trước ngày 31/12 của năm đó: năm chưa hết thì chưa có số chính thức. Tệp không ghi ngày lưu thì không xét.',
    en: 'A figure of the report year is called final (by its column, or by the title above where the column says nothing), but the file was last saved before 31 December of that year: no figure is final before its year has ended. Files that do not say when they were saved are not judged.',
  },
  remedy: {
    vi: 'Hỏi đơn vị: nếu là số ước tính hoặc sơ bộ thì ghi đúng như vậy; trạng thái của tổng số theo đó mà đổi.',
    en: 'Ask the unit: an estimate or a provisional figure is to be called so; the status of the total follows.',
  },
  authority: {
    vi: 'Luật Thống kê, điều 48: số ước tính, sơ bộ và chính thức phải được ghi rõ.',
    en: 'Statistics Law, art. 48: estimated, provisional and final figures are told apart.',
  },
  passing: {
    vi: 'Cột “Chính thức năm 2022”, tệp lưu ngày 15/03/2023.',
    en: 'Column “Chính thức năm 2022”, file saved on 15 March 2023.',
  },
  failing: {
    vi: 'Cột “Chính thức năm 2022”, tệp lưu ngày 25/11/2022.',
    en: 'Column “Chính thức năm 2022”, file saved on 25 November 2022.',
  },
});

/** What a submission calls final although the year it speaks of had not ended when it was saved. */
export function checkFinalTooEarly(
  { unit, observations, modified, called: calledAs }: Submission,
  year: number,
): Finding | undefined {
  const saved = modified?.slice(0, 10);
  if (saved === undefined || saved === '' || saved >= `${year}-12-31`) return undefined;
  const called = observations.filter(
    ({ role, status, figure }) =>
      role === 'current' &&
      (status === 'A' || (calledAs === 'final' && status !== 'P')) &&
      figure.state === 'value',
  );
  const [first] = called;
  if (!first) return undefined;
  const source = joinedSource(
    first.source,
    called.map((one) => one.source),
  );
  return raise('final-too-early', {
    unit,
    indicator: '',
    year,
    source,
    message: {
      code: 'final-too-early',
      arguments: { cell: source.cell, year, saved, figures: called.length },
    },
  });
}
