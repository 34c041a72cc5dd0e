import { MESSAGES, type SpokenMessage } from '#core/findings/messages';

/** What stands before the digits of a whole number that JSON does not know. */
const BIG = 'bigint:';

/** A message with its arguments as one text, so that a compiled book can say it again in any language. */
export function messageText({ code, arguments: values }: SpokenMessage): string {
  const text = JSON.stringify([code, values], (_, value: unknown) =>
    typeof value === 'bigint' ? `${BIG}${value}` : value,
  );
  return text.length > LONGEST_TEXT ? '' : text;
}

/** More than a cell can hold; such a message is said once, in the language it was written in. */
export const LONGEST_TEXT = 32_000;

/** The message that messageText wrote; undefined when it is of another version or damaged. */
export function fromMessageText(text: string): SpokenMessage | undefined {
  try {
    const parsed: unknown = JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' && /^bigint:-?\d+$/.test(value)
        ? BigInt(value.slice(BIG.length))
        : value,
    );
    return isMessage(parsed) ? spoken(parsed) : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(parsed: unknown): parsed is readonly [string, object] {
  return (
    Array.isArray(parsed) &&
    parsed.length === 2 &&
    typeof parsed[0] === 'string' &&
    Object.hasOwn(MESSAGES, parsed[0]) &&
    typeof parsed[1] === 'object' &&
    parsed[1] !== null
  );
}

/** Written by this program from a typed message; whether it can still be said is tried out. */
function spoken([code, values]: readonly [string, object]): SpokenMessage | undefined {
  const message = { code, arguments: values } as SpokenMessage;
  const texts = MESSAGES[message.code] as { vi: (values: never) => string };
  return texts.vi(values as never) === '' ? undefined : message;
}
