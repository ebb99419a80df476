import { describe, expect, test } from 'vitest';
import { createTestRegistry } from '../testing/index.ts';
import { verify } from '../verify.ts';
import { random } from './random.ts';

describe('altered objects', () => {
  test('every digit of a label, changed to every other digit', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const label = await kit.issueLabel();
    const start = label.indexOf('=') + 1;
    const states = new Set<string>();
    for (let i = start; i < label.length; i += 1) {
      const digit = (Number(label[i]) + 1 + (i % 9)) % 10;
      const { state, claims } = await verify(label.slice(0, i) + digit + label.slice(i + 1), { ...kit, store });
      if (digit !== Number(label[i])) {
        expect(claims).toBeNull();
        states.add(state);
      }
    }
    // A changed kid names no key.
    expect([...states].filter((state) => state !== 'unknown-issuer').sort()).toEqual(['malformed', 'tampered']);
  }, 60_000);

  test('every character of a credential', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const jws = await kit.issueCredential();
    for (let i = 0; i < jws.length; i += 1) {
      const other = jws[i] === 'A' ? 'B' : 'A';
      const { state } = await verify(jws.slice(0, i) + other + jws.slice(i + 1), { ...kit, store });
      expect(['malformed', 'tampered', 'unknown-issuer']).toContain(state);
    }
  }, 60_000);

  test('5,000 mutated inputs: never an exception, never verified', async () => {
    const kit = await createTestRegistry();
    const store = new Map<string, unknown>();
    const next = random(952);
    const seeds = [
      await kit.issueLabel({ serial: 'A1B2C3D4E5' }),
      await kit.issueCredential(),
      kit.files.get('/.well-known/ocop/trust-list.jws') as string,
    ];
    const alphabet = `0123456789ABCDEFabcdef.-_/?&=#%{}[]":, \u0000\uD800ễ`;
    for (let round = 0; round < 5000; round += 1) {
      const seed = seeds[round % seeds.length]!;
      let input = seed;
      for (let edits = 1 + Math.floor(next() * 3); edits > 0; edits -= 1) {
        const at = Math.floor(next() * input.length);
        const letter = alphabet[Math.floor(next() * alphabet.length)]!;
        const cut = Math.floor(next() * 3);
        input = input.slice(0, at) + (next() < 0.8 ? letter : '') + input.slice(at + cut);
      }
      // Host and scheme are not signed: an edit there alone leaves a genuine label.
      const tail = seed.slice(seed.indexOf('/ocop/'));
      if (input === seed || (seed.startsWith('https') && input.endsWith(tail))) continue;
      const { state, evidence } = await verify(input, { ...kit, store });
      // A label that lost the name of its parameter is a plain link, judged as its product's.
      if (state === 'verified') expect([input, evidence.input]).toEqual([input, 'digital-link']);
    }
  }, 120_000);
});
