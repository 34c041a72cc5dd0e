import type { Language } from '#core/findings/message';
import type { Result } from '#core/findings/refusal';
import type { Streams } from './streams';

/** 0 done; 1 done, with errors among the findings; 2 could not run. */
export type CommandOutcome = 0 | 1 | 2;

/** One command of the command line: what it was given in, how it ended out. */
export type Command = (
  given: GivenArguments,
  streams: Streams,
  language: Language,
) => Promise<Result<CommandOutcome>>;

/** The words after the command's name, sorted. */
export interface GivenArguments {
  readonly positionals: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}
