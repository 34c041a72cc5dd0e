import type { Compilation } from '#core/figures/compilation';
import type { Language } from '#core/findings/message';
import { sentenceOf } from '#core/findings/messages';
import {
  explainedFigure,
  type ExplainedShare,
  type ExplainedSource,
  type Question,
} from './explainedFigure';
import { WORDS } from './explanationWords';

/**
 * Where a figure comes from, in lines a person can read aloud: the value, the formula in words,
 * the prior year and its basis, growth, what each unit gave, and the submitted cells.
 */
export function explainFigure(
  compilation: Compilation,
  question: Question,
  language: Language,
): readonly string[] {
  const explained = explainedFigure(compilation, question, language);
  if (explained === undefined) return [WORDS[language].nothing];
  const { code, name, measure, year, unit, value, status, facts, shares, sources, findings } =
    explained;
  return [
    `${code}  ${name} (${measure}), ${year}`,
    ...(unit ? [`${unit.code}  ${unit.name}`] : []),
    `${WORDS[language].value}: ${value}${status === '' ? '' : ` (${status})`}`,
    ...facts.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`)),
    ...shares.flatMap((share) => shareLines(share, language)),
    ...sources.map(sourceLine),
    ...findings.map((one) => `! [${one.rule}] ${sentenceOf(one.message, language)}`),
  ];
}

function shareLines(
  { unit, name, figure, prior, share, contribution, sources }: ExplainedShare,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  const parts = [
    `${figure} (${words.prior.toLowerCase()} ${prior})`,
    ...(share === '' ? [] : [`${words.share} ${share}`]),
    ...(contribution === '' ? [] : [`${words.contribution} ${contribution}`]),
  ];
  return [`  ${unit}  ${name}: ${parts.join('; ')}`, ...sources.map(sourceLine)];
}

function sourceLine({ label, raw, measure, file, sheet, cell }: ExplainedSource): string {
  const place = [file, sheet, cell].filter((part) => part !== '').join(' › ');
  return `      ${label}: “${raw}”${measure === '' ? '' : ` ${measure}`} ← ${place}`;
}
