import type { Severity } from '#core/findings/finding';
import type { InBothLanguages, Rule } from './rule';
import { RULES } from './rules';

/** The page docs/rules.md: every rule, for the people who receive findings. */
export function rulesPage(): string {
  return [
    '<!-- Generated from src/core/checks; do not edit. Rewrite with: ACCEPT=1 npx mocha test/core/checks/rulesPage.test.ts -->',
    '# Quy tắc kiểm tra · Rules',
    '',
    'Mỗi phát hiện nêu quy tắc, đơn vị, chỉ tiêu, ô và việc cần làm. Mã quy tắc không thay đổi, dùng được trong `decisions.csv`.',
    '',
    '_Every finding names the rule, the unit, the indicator, the cell and what to do. The slugs are stable and serve in `decisions.csv`._',
    '',
    ...SEVERITIES.map((severity) => `- ${severityLine(severity)}`),
    '',
    ...SEVERITIES.flatMap(chapter),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const SEVERITY_NAME: Readonly<Record<Severity, InBothLanguages>> = {
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  note: { vi: 'Ghi chú', en: 'Notes' },
};

const SEVERITY_MEANING: Readonly<Record<Severity, InBothLanguages>> = {
  error: {
    vi: 'số liệu (dòng, tệp) không vào tổng nào cho đến khi có quyết định; báo cáo là DỰ THẢO',
    en: 'the figure (row, file) stays out of every total until someone decides; the report is a draft',
  },
  warning: {
    vi: 'số liệu được tính nhưng phải có người xem',
    en: 'the figure counts, but someone must look',
  },
  note: { vi: 'chỉ ghi lại', en: 'recorded' },
};

function severityLine(severity: Severity): string {
  const [name, meaning] = [SEVERITY_NAME[severity], SEVERITY_MEANING[severity]];
  return `**${name.vi}** (\`${severity}\`): ${meaning.vi}. _${meaning.en}._`;
}

function chapter(severity: Severity): readonly string[] {
  const name = SEVERITY_NAME[severity];
  return [
    `## ${name.vi} · ${name.en}`,
    '',
    ...RULES.filter((rule) => rule.severity === severity).flatMap(section),
  ];
}

function section(rule: Rule): readonly string[] {
  return [
    `### \`${rule.slug}\`: ${rule.title.vi} · ${rule.title.en}`,
    '',
    rule.meaning.vi,
    '',
    `_${rule.meaning.en}_`,
    '',
    line('Việc cần làm', 'What to do', rule.remedy),
    line('Căn cứ', 'Authority', rule.authority),
    line('Đạt', 'Passes', rule.passing),
    line('Không đạt', 'Fails', rule.failing),
    '',
    ...cases(rule),
  ];
}

function cases({ cases: all = [] }: Rule): readonly string[] {
  if (all.length === 0) return [];
  return ['#### Xét thế nào · How it is judged', '', ...all.map(caseLine), ''];
}

function caseLine({ vi, en }: InBothLanguages): string {
  return `- ${vi} · _${en}_`;
}

function line(headVi: string, headEn: string, { vi, en }: InBothLanguages): string {
  const texts = vi === en ? vi : `${vi} · _${en}_`;
  return `- **${headVi} · ${headEn}:** ${texts}`;
}
