/**
 * JSON of an object, piece by piece, each element of a list on a line of its own: the records of a nation are longer than one string can be, and a
 * line is what tools compare. Lists are looked for in the object and in objects inside it. Members that are undefined are left out, as in JSON.stringify.
 */
export function* jsonText(value: object): Generator<string> {
  yield* members(value, '');
  yield '\n';
}

function* members(value: object, indent: string): Generator<string> {
  let before = '{';
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    if (member === undefined) continue;
    yield `${before}\n${indent}  ${JSON.stringify(name)}: `;
    if (Array.isArray(member)) yield* elements(member, `${indent}  `);
    else if (typeof member === 'object' && member !== null) yield* members(member, `${indent}  `);
    else yield JSON.stringify(member);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}

function* elements(list: readonly unknown[], indent: string): Generator<string> {
  for (const [index, element] of list.entries())
    yield `${index === 0 ? '[' : ','}\n${indent}  ${JSON.stringify(element) ?? 'null'}`;
  yield list.length === 0 ? '[]' : `\n${indent}]`;
}
