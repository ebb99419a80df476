import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { CliError } from '../cli-error.ts';
import { askUnseen } from './ask-unseen.ts';

/** A terminal that remembers what was written to it and in which mode it is. */
function createTerminal() {
  const seen: string[] = [];
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (raw: boolean) => void modes.push(raw) });
  return { input, output: { write: (text: string) => void seen.push(text) }, seen, modes };
}

type Terminal = ReturnType<typeof createTerminal>;

async function ask(terminal: Terminal, ...chunks: readonly (string | Uint8Array)[]): Promise<string> {
  const answer = askUnseen('Mật khẩu / passphrase: ', terminal);
  for (const chunk of chunks) terminal.input.write(chunk);
  return answer;
}

test('what is typed is not shown, and the terminal is left as it was', async () => {
  const terminal = createTerminal();
  expect(await ask(terminal, 'm', 'ật', ' khẩu', '\r')).toBe('mật khẩu');
  expect(terminal.seen).toEqual(['Mật khẩu / passphrase: ', '\n']);
  expect(terminal.modes).toEqual([true, false]);
  expect([terminal.input.listenerCount('data'), terminal.input.isPaused()]).toEqual([0, true]);
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s stops with exit code 130, and the terminal is left as it was', async (_name, key) => {
  const terminal = createTerminal();
  const stopped = await ask(terminal, 'bí mật', key).catch((error: unknown) => error);
  expect(stopped).toBeInstanceOf(CliError);
  expect(stopped).toMatchObject({ exitCode: 130, sentence: { vi: 'Đã dừng.', en: 'Stopped.' } });
  expect(terminal.seen).toEqual(['Mật khẩu / passphrase: ', '\n']);
  expect(terminal.modes).toEqual([true, false]);
  expect(terminal.input.listenerCount('data')).toBe(0);
});

test('a terminal that goes away is a stop', async () => {
  const terminal = createTerminal();
  const answer = ask(terminal, 'bí mật').catch((error: unknown) => error);
  terminal.input.end();
  expect(await answer).toMatchObject({ exitCode: 130 });
  expect(terminal.modes).toEqual([true, false]);
});

test.each([
  ['backspace takes one letter back, whatever its bytes', ['aễ🦐', '\u007f\b', 'b\n'], 'ab'],
  ['backspace on nothing', ['\u007f', 'a\n'], 'a'],
  ['Ctrl-U takes the line back', ['abc', '\u0015', 'd\r'], 'd'],
  ['cursor keys and other control keys are passed over', ['a\u001b[D\u001b[3~', '\u001bOA', '\t\u0001b\r'], 'ab'],
  ['an empty line', ['\r'], ''],
])('%s', async (_name, chunks, typed) => {
  expect(await ask(createTerminal(), ...chunks)).toBe(typed);
});

test('a letter whose bytes arrive apart is one letter', async () => {
  const bytes = new TextEncoder().encode('ễ\r');
  expect(await ask(createTerminal(), bytes.slice(0, 1), bytes.slice(1))).toBe('ễ');
});

test('two lines that were pasted at once answer two questions', async () => {
  const terminal = createTerminal();
  expect([await ask(terminal, 'một\rhai\rba'), await ask(terminal), await ask(terminal, '\r')]).toEqual(['một', 'hai', 'ba']);
});

test('without a terminal it says what to use instead', async () => {
  const input = new PassThrough();
  await expect(askUnseen('?', { input, output: { write: () => true } })).rejects.toMatchObject({
    sentence: {
      vi: expect.stringContaining('--passphrase-file') as unknown,
      en: expect.stringContaining('--passphrase-fd') as unknown,
    },
  });
});
