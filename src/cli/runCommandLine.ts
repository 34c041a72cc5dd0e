import { refusalSentence, type Refusal } from '#core/findings/refusal';
import type { Language } from '#core/findings/message';
import { check } from './commands/check';
import { compile } from './commands/compile';
import { explain } from './commands/explain';
import { forms } from './commands/forms';
import { init } from './commands/init';
import { replies } from './commands/replies';
import { sign } from './commands/sign';
import { verify } from './commands/verify';
import type { CommandOutcome, Command } from './command';
import { readArguments } from './readArguments';
import { HELP, type CommandName } from './help';
import type { Streams } from './streams';

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  init,
  forms,
  check,
  compile,
  replies,
  sign,
  explain,
  verify,
};

/**
 * Runs one command and says how it ended: 0 done; 1 done, and at least one finding is an error;
 * 2 could not run, with one sentence on the error stream and nothing written.
 */
export async function runCommandLine(
  words: readonly string[],
  streams: Streams,
): Promise<CommandOutcome> {
  const language = languageOf(words);
  const refusalOrOutcome = await run(commandFirst(words), streams, language).catch(bugRefusal);
  if (typeof refusalOrOutcome === 'number') return refusalOrOutcome;
  streams.error(`${refusalSentence(refusalOrOutcome, language)}\n`);
  return 2;
}

async function run(
  [name, ...rest]: readonly string[],
  streams: Streams,
  language: Language,
): Promise<CommandOutcome | Refusal> {
  if (name === undefined) return { code: 'missing-command', arguments: {} };
  if (isHelp(name)) {
    streams.out(HELP[language].overview);
    return 0;
  }
  if (!isCommandName(name)) return { code: 'unknown-command', arguments: { command: name } };
  if (rest.some(isHelp)) {
    streams.out(HELP[language][name]);
    return 0;
  }
  const given = readArguments(name, rest);
  if (!given.ok) return given.refusal;
  const outcome = await COMMANDS[name](given.value, streams, language);
  return outcome.ok ? outcome.value : outcome.refusal;
}

/** A bug is shown once, honestly, with the place where it happened. */
function bugRefusal(bug: unknown): Refusal {
  const isError = bug instanceof Error;
  const place = isError ? /^\s+at (.+)$/m.exec(bug.stack ?? '')?.[1] : undefined;
  const what = (isError ? bug.message : String(bug)).replace(/\s+/g, ' ');
  const detail = place === undefined ? what : `${what}; ${place}`;
  return { code: 'program-bug', arguments: { detail } };
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** Read before anything else, so that even a wrong argument is refused in the right language. */
function languageOf(words: readonly string[]): Language {
  const position = words.indexOf('--lang');
  const isEnglish = words.includes('--lang=en') || (position >= 0 && words[position + 1] === 'en');
  return isEnglish ? 'en' : 'vi';
}

/** The language may be named before the command; the command's own arguments hold it then. */
function commandFirst(words: readonly string[]): readonly string[] {
  const first = words[0] ?? '';
  const isBefore = first === '--lang' || first.startsWith('--lang=');
  const length = first === '--lang' ? 2 : 1;
  const command = words[length];
  if (!isBefore || command === undefined) return words;
  return [command, ...words.slice(0, length), ...words.slice(length + 1)];
}
