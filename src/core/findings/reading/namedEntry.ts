/** A reporting unit or indicator as a person would look it up. */
export interface NamedEntry {
  readonly code: string;
  readonly name: string;
}

export function meantVi(proposal: NamedEntry | undefined): string {
  return proposal ? ` Có phải là “${proposal.name}” (${proposal.code})?` : '';
}

export function meantEn(proposal: NamedEntry | undefined): string {
  return proposal ? ` Perhaps “${proposal.name}” (${proposal.code}) is meant.` : '';
}

/** More names make a sentence unreadable. */
const MOST_CANDIDATES = 4;

export function listed(candidates: readonly NamedEntry[]): string {
  const shown = candidates.slice(0, MOST_CANDIDATES).map(({ code, name }) => `${name} (${code})`);
  return candidates.length > MOST_CANDIDATES ? `${shown.join('; ')}; …` : shown.join('; ');
}
