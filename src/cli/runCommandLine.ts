import { refusalSentence, type Refusal } from '#core/findings/refusal';
import type { Language } from '#core/findings/message';
import { check } from './commands/check';
import { compile } from './commands/compile';
import { explain } from './commands/explain';
import { forms } from './commands/forms';
import { init } from './commands/init';
import type { CommandOutcome, Command } from './command';
import { readArguments } from './readArguments';
import { HELP, type CommandName } from './help';
import type { Streams } from './streams';

const COMMANDS: Readonly<Record<CommandName, Command>> = { init, forms, check, compile, explain };

/**
 * Runs one command and says how it ended: 0 done; 1 done, and at least one finding is an error;
 * 2 could not run, with one sentence on the error stream and nothing written.
 */
export async function runCommandLine(
  words: readonly string[],
  streams: Streams,
): Promise<CommandOutcome> {
  const [name, ...rest] = words;
  const language = languageOf(words);
  if (name === undefined || name === '--help' || name === '-h') {
    streams.out(HELP[language].overview);
    return name === undefined ? 2 : 0;
  }
  if (!isCommandName(name)) return fail({ code: 'unknown-command', arguments: { command: name } });
  if (rest.includes('--help') || rest.includes('-h')) {
    streams.out(HELP[language][name]);
    return 0;
  }
  const given = readArguments(name, rest);
  if (!given.ok) return fail(given.refusal);
  const outcome = await COMMANDS[name](given.value, streams, language);
  return outcome.ok ? outcome.value : fail(outcome.refusal);

  function fail(refusal: Refusal): CommandOutcome {
    streams.error(`${refusalSentence(refusal, language)}\n`);
    return 2;
  }
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
