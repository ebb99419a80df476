import { expect, test } from 'vitest';
import { ocopHere } from './ocop.harness.ts';
import { createProgram } from './run-ocop.ts';

const whole = await createProgram();

test.each(whole.commands.map((command) => command.name()))(
  'a call of %s loads that command alone, the same as in the whole program',
  async (name) => {
    const alone = await createProgram(name);
    const [command] = alone.commands.filter((each) => each.name() === name);
    expect(command?.helpInformation()).toBe(whole.commands.find((each) => each.name() === name)?.helpInformation());
    expect(alone.commands.length).toBeLessThan(4);
  },
);

test.each(['-V', '--version'])('%s prints the version', async (flag) => {
  const { code, stdout } = await ocopHere(flag);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a mistyped command is answered with the one that was meant', async () => {
  const { code, stderr } = await ocopHere('imprt');
  expect(code).toBe(2);
  expect(stderr).toContain('Không có lệnh “imprt”. (Có phải import?)');
});
