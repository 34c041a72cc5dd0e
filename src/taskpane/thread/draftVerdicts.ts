import type { Indicator } from '#core/catalogue/indicator';
import type { Compilation } from '#core/figures/compilation';
import { success, type Result } from '#core/findings/refusal';
import type { Verdict } from '#core/report/draft/verdict';
import { verifyDraft } from '#core/report/draft/verifyDraft';
import { openDraft } from '#files/openDraft';
import { draftPlaces, type DraftPlace } from './draftPlaces';

/** What the pane shows of a verdict: the book's figure is in its message and proposal. */
export interface DraftVerdict extends Pick<
  Verdict,
  'line' | 'text' | 'verdict' | 'message' | 'proposal'
> {
  readonly place: DraftPlace;
  /** The figure of the book it was held against, where it is known. */
  readonly against: HeldAgainst | undefined;
}

interface HeldAgainst extends Pick<Indicator, 'nameVi' | 'nameEn'> {
  /** '' for the whole province. */
  readonly unit: string;
  readonly year: number | undefined;
}

/** Every statistic of a draft, a .docx or a text, held against the last compilation. */
export function draftVerdicts(
  bytes: Uint8Array,
  file: string,
  compilation: Compilation | undefined,
): Result<readonly DraftVerdict[]> {
  const draft = openDraft(bytes, file);
  if (!draft.ok) return draft;
  const verdicts = verifyDraft(draft.value, compilation);
  const places = draftPlaces(draft.value, verdicts);
  const against = namedIn(compilation);
  return success(
    verdicts.map((one, position) => {
      const { line, text, verdict, message, proposal } = one;
      const place = places[position] ?? NOWHERE;
      return { line, text, verdict, message, proposal, place, against: against(one) };
    }),
  );
}

const NOWHERE: DraftPlace = { before: '', number: '', after: '' };

/** Calls what a verdict is about by name, as the book has it. */
function namedIn(compilation: Compilation | undefined): (one: Verdict) => HeldAgainst | undefined {
  const { indicators = [], units = [] } = compilation?.book ?? {};
  const indicatorOf = new Map(indicators.map((one) => [one.code, one] as const));
  const nameOf = new Map(units.map(({ code, name }) => [code, name] as const));
  return ({ indicator, unit, year }) => {
    const known = indicatorOf.get(indicator);
    if (!known) return undefined;
    const { nameVi, nameEn } = known;
    return { nameVi, nameEn, unit: nameOf.get(unit) ?? unit, year };
  };
}
