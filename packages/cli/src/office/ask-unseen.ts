import { CliError } from '../cli-error.ts';

/** What is needed of a terminal: `process.stdin` and `process.stderr`. */
export interface PromptTerminal {
  readonly input: NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?: (raw: boolean) => unknown };
  readonly output: { write: (text: string) => unknown };
}

/** Cursor keys and their like, which send more than one character. */
// oxlint-disable-next-line no-control-regex -- it is the control character that begins them
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?/gsu;

/**
 * One line from the terminal, shown to nobody: neither the letters nor their number. Backspace takes a letter back, Ctrl-U the line;
 * other control keys are passed over. What was typed or pasted beyond the end of the line is left for the next question.
 * Throws `CliError` without a terminal, and with exit code 130 for Ctrl-C and Ctrl-D.
 */
export async function askUnseen(text: string, { input, output }: PromptTerminal): Promise<string> {
  if (input.isTTY !== true || input.setRawMode === undefined) {
    throw new CliError({
      vi: 'Không có màn hình nhập để hỏi mật khẩu. Hãy dùng --passphrase-file hoặc --passphrase-fd.',
      en: 'There is no terminal to ask for the passphrase. Use --passphrase-file or --passphrase-fd.',
    });
  }
  output.write(text);
  input.setRawMode(true);
  input.setEncoding('utf8');
  let typed: string[] = [];
  const read = (chunk: string): Ending | undefined => {
    const letters = Array.from(chunk.replace(ESCAPE_SEQUENCE, ''));
    for (const [place, letter] of letters.entries()) {
      if (letter === '\r' || letter === '\n') return { rest: letters.slice(place + 1).join('') };
      if (letter === '\u0003' || letter === '\u0004') return { stopped: true, rest: '' };
      if (letter === '\u007f' || letter === '\b') typed.pop();
      else if (letter === '\u0015') typed = [];
      else if (letter >= ' ') typed.push(letter);
    }
    return undefined;
  };
  try {
    const { stopped, rest } = await endOf(input, read);
    if (rest !== '') input.unshift(rest);
    if (stopped) throw new CliError({ vi: 'Đã dừng.', en: 'Stopped.' }, 130);
    return typed.join('');
  } finally {
    input.setRawMode(false);
    output.write('\n');
  }
}

interface Ending {
  readonly stopped?: boolean;
  /** Characters behind the end of the line. */
  readonly rest: string;
}

/** Reads until `read` sees the end. A terminal that goes away is a stop. */
async function endOf(input: PromptTerminal['input'], read: (chunk: string) => Ending | undefined): Promise<Ending> {
  return new Promise((resolve) => {
    const end = (ending: Ending): void => {
      input.off('data', onData).off('end', onEnd).pause();
      resolve(ending);
    };
    const onData = (chunk: string | Buffer): void => {
      const ending = read(String(chunk));
      if (ending) end(ending);
    };
    const onEnd = (): void => end({ stopped: true, rest: '' });
    input.on('data', onData).on('end', onEnd).resume();
  });
}
