import { createProgram } from '../../packages/cli/src/run-ocop.ts';

/** Every command with its arguments and flags. What they are for is said by `--help` and may be said better at any time; this is the contract. */
export async function commandReport(): Promise<string> {
  return ['## Commands', '', ...listed(await createProgram(), '')].join('\n');
}

type Command = Awaited<ReturnType<typeof createProgram>>;

function listed(command: Command, before: string): readonly string[] {
  const name = `${before}${command.name()}`;
  const args = command.registeredArguments.map((each) => {
    const word = `${each.name()}${each.variadic ? '...' : ''}`;
    return each.required ? ` <${word}>` : ` [${word}]`;
  });
  const flags = command.options.map(({ flags: words, mandatory, argChoices, defaultValue }) => {
    const choices = argChoices === undefined ? '' : `, one of ${argChoices.map((each) => `\`${each}\``).join(', ')}`;
    const otherwise = defaultValue === undefined ? '' : `, otherwise \`${JSON.stringify(defaultValue)}\``;
    return `- \`${words}\`${mandatory ? ', required' : ''}${choices}${otherwise}`;
  });
  const here = [`### \`${name}${args.join('')}\``, '', ...flags.sort(), ...(flags.length > 0 ? [''] : [])];
  const below = [...command.commands].sort((a, b) => (a.name() < b.name() ? -1 : 1));
  return [...here, ...below.flatMap((each) => listed(each, `${name} `))];
}
