import { parseArgs } from 'node:util';
import { refuse, success, type Result } from '#core/findings/refusal';
import type { GivenArguments } from './command';
import type { CommandName } from './help';

type Option = { readonly type: 'string' | 'boolean' };
const TEXT: Option = { type: 'string' };
const FLAG: Option = { type: 'boolean' };

const OPTIONS: Readonly<Record<CommandName, Readonly<Record<string, Option>>>> = {
  init: {
    department: TEXT,
    year: TEXT,
    out: TEXT,
    units: TEXT,
    indicators: TEXT,
    figures: TEXT,
    boundaries: TEXT,
    plan: TEXT,
    comparison: TEXT,
    'growth-decimals': TEXT,
    base: TEXT,
    lang: TEXT,
  },
  forms: { out: TEXT, money: TEXT, status: TEXT, 'leave-out': TEXT, breakdown: TEXT, lang: TEXT },
  check: { json: FLAG, book: TEXT, lang: TEXT },
  compile: { out: TEXT, decisions: TEXT, by: TEXT, lang: TEXT },
  replies: { out: TEXT, lang: TEXT },
  sign: { by: TEXT, date: TEXT, withdraw: FLAG, lang: TEXT },
  explain: { unit: TEXT, lang: TEXT },
  verify: { book: TEXT, csv: FLAG, lang: TEXT },
};

/** The arguments of one command, or the refusal that says which is not right. */
export function readArguments(
  command: CommandName,
  words: readonly string[],
): Result<GivenArguments> {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options: OPTIONS[command],
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const twice = namedTwice(tokens);
    if (twice !== undefined) return refuse({ code: 'option-twice', arguments: { option: twice } });
    const options = new Map<string, string>();
    const flags = new Set<string>();
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'string') options.set(name, value);
      else if (value === true) flags.add(name);
    }
    const language = options.get('lang');
    if (language !== undefined && language !== 'vi' && language !== 'en') {
      return refuse({ code: 'unknown-language', arguments: { text: language } });
    }
    return success({ positionals, options, flags });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return refuse({ code: 'bad-arguments', arguments: { command, detail: wrongWord(cause) } });
  }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** The option that stands more than once: which of its values is meant, nobody can say. */
function namedTwice(tokens: readonly Token[]): string | undefined {
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  return names.find((name, position) => names.indexOf(name) !== position);
}

/** Node's own sentence names the word in quotes; the rest of it is English. */
function wrongWord(cause: TypeError): string {
  return /'(--?[\p{L}-]+)(?: <\p{L}+>)?'/u.exec(cause.message)?.[1] ?? cause.message;
}

/** The text of an option that the command cannot do without. */
export function required(
  given: GivenArguments,
  option: string,
  command: CommandName,
): Result<string> {
  const value = given.options.get(option);
  return value === undefined || value.trim() === ''
    ? refuse({ code: 'missing-argument', arguments: { argument: `--${option}`, command } })
    : success(value);
}

/** The path of the book, where a command takes that and nothing else. */
export function onlyBook({ positionals }: GivenArguments, command: CommandName): Result<string> {
  const [bookPath, ...rest] = positionals;
  if (bookPath === undefined) {
    return refuse({ code: 'missing-argument', arguments: { argument: 'BOOK.xlsx', command } });
  }
  if (rest.length > 0) {
    return refuse({ code: 'bad-arguments', arguments: { command, detail: rest.join(' ') } });
  }
  return success(bookPath);
}
