import type { Indicator } from '#core/catalogue/indicator';
import type { NamedIndicator } from '#core/findings/figureInWords';
import { severityOf, type Finding, type Repair, type RuleSlug } from '#core/findings/finding';
import type { SpokenMessage } from '#core/findings/messages';
import type { SourceCell } from '#core/workbook/sourceCell';

/** What a check says; the severity follows from the rule and the sentence. */
export interface Claim {
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  readonly source: SourceCell;
  readonly message: SpokenMessage;
  readonly proposal?: string;
  readonly repair?: Repair;
}

/** The finding of a rule. */
export function raise(rule: RuleSlug, claim: Claim): Finding {
  return { rule, severity: severityOf(rule, claim.message), ...claim };
}

/** A finding that is about no file: something is absent, or concerns the whole province. */
export const NOWHERE: SourceCell = { file: '', sheet: '', cell: '' };

/** An indicator as sentences name it. */
export function named({ code, nameVi, nameEn, unit }: Indicator): NamedIndicator {
  return { code, vi: nameVi, en: nameEn, unit };
}

/** The place of the first cell, with the further cells of the same sheet joined by ';'. */
export function joinedSource(first: SourceCell, further: Iterable<SourceCell>): SourceCell {
  const cells = new Set(first.cell === '' ? [] : [first.cell]);
  for (const { file, sheet, cell } of further) {
    if (file === first.file && sheet === first.sheet && cell !== '') cells.add(cell);
  }
  return { ...first, cell: [...cells].join(';') };
}
