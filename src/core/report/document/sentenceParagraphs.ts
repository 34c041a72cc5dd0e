import { groupedBy } from '#core/catalogue/groupedBy';
import { isUsualChoice } from '#core/catalogue/sentenceChoice';
import type { Compilation } from '#core/figures/compilation';
import { headlinesAmong } from '../headlines';
import { reportSentences, type ReportSentence } from '../reportSentences';
import { roman } from '../roman';
import { paragraph, type DocumentParagraph } from './documentPlan';
import { abbreviationsOnce, spelledOut } from './spelledOut';

/** The sentences of the report as Word prints them: what a desk reads, and all others to look up. */
export interface SentenceParagraphs {
  /** The headlines by domain, joined into paragraphs. */
  readonly body: readonly DocumentParagraph[];
  /** Every other sentence by domain, one below the other. */
  readonly appendix: readonly DocumentParagraph[];
}

/**
 * A desk reads two pages: the headline indicators, who has nothing yet of what all should have, and
 * whatever the department has asked for or worded itself. Everything else that is true goes into an
 * appendix. Sentences stand as in sentences.txt, but for remarks that the report makes once and for
 * abbreviations, which are spelled out where they are first read.
 */
export function sentenceParagraphs(
  compilation: Compilation,
  remarks: readonly string[],
): SentenceParagraphs {
  const { indicators } = compilation.book;
  const domainOf = new Map(indicators.map(({ code, domain }) => [code, domain] as const));
  const said = reportSentences(compilation)
    .filter(({ sentence }) => sentence !== '')
    .map((one) => ({ ...one, sentence: without(one.sentence, remarks) }));
  const domains = groupedBy(said, ({ indicator }) => domainOf.get(indicator) ?? '');
  const headlines = new Set(headlinesAmong(indicators).map(({ code }) => code));
  const told = [...domains].map(([domain, sentences]) => ({
    domain: spelledOut(domain).toLocaleUpperCase('vi'),
    ...parted(sentences, headlines),
  }));
  const others = told.filter(({ looked }) => looked.length > 0);
  const introduced = abbreviationsOnce();
  const textOf = ({ sentence, choice }: ReportSentence): string =>
    choice.own === '' ? introduced(sentence) : sentence;
  return {
    body: told.flatMap(({ domain, read }, position) => [
      paragraph('heading', `${roman(position + 1)}. ${domain}`),
      ...joined(read.map(textOf)),
    ]),
    appendix: others.flatMap(({ domain, looked }, position) => [
      paragraph('part-heading', `${position + 1}. ${domain}`),
      ...looked.map((one) => paragraph('listed', `- ${textOf(one)}`)),
    ]),
  };
}

interface Parted {
  readonly read: readonly ReportSentence[];
  readonly looked: readonly ReportSentence[];
}

/** Of a domain without any headline figure its first sentences stand for it. */
const WITHOUT_HEADLINE = 3;

function parted(sentences: readonly ReportSentence[], headlines: ReadonlySet<string>): Parted {
  const isRead = ({ indicator, kind, choice }: ReportSentence): boolean =>
    headlines.has(indicator) || kind === 'not-done' || !isUsualChoice(choice);
  const chosen = sentences.filter(isRead);
  const read = new Set(chosen.length > 0 ? chosen : sentences.slice(0, WITHOUT_HEADLINE));
  return { read: [...read], looked: sentences.filter((one) => !read.has(one)) };
}

/** More sentences than these are no paragraph that one reads. */
const LONGEST = 4;

/** Paragraphs of nearly one length. */
function joined(sentences: readonly string[]): readonly DocumentParagraph[] {
  const count = Math.ceil(sentences.length / LONGEST);
  return Array.from({ length: count }, (_, position) => {
    const from = Math.ceil((position * sentences.length) / count);
    const to = Math.ceil(((position + 1) * sentences.length) / count);
    return paragraph('body', sentences.slice(from, to).join(' '));
  });
}

function without(sentence: string, remarks: readonly string[]): string {
  return remarks.reduce((text, remark) => text.replace(remark, ''), sentence);
}
