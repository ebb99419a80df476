import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenRegister } from './open-register.ts';
import { namesOf, type RegisterEntry } from './register.ts';

const CODE = '96-32167-001-2026';

const entry = (index: number, gtins: readonly string[], status: number): RegisterEntry =>
  ({
    index,
    status,
    recId: gtins[0] ?? CODE,
    product: { id: `R${gtins.length}`, gtins, productCode: CODE },
  }) as unknown as RegisterEntry;

const gtins = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 3 });
const acts = fc.array(fc.record({ index: fc.nat(7), gtins, status: fc.nat(3) }), { maxLength: 20 });

test('finds what a search of the whole register from its end finds, whatever was added and changed', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const open = new OpenRegister([]);
      const plain: RegisterEntry[] = [];
      for (const act of all) {
        // A new entry takes the next place in the list; a known one is changed where it stands.
        const index = Math.min(act.index, plain.length);
        plain[index] = entry(index, act.gtins, act.status);
        open.set(plain[index]);
      }
      expect(open.entries).toEqual(plain);
      for (const names of [['A'], ['B', 'C'], [CODE], ['E']]) {
        const found = plain.findLast((each) => each.status !== 3 && namesOf(each).some((name) => names.includes(name)));
        expect(open.current(...names)).toBe(found);
      }
      for (const ids of [['R0'], ['R1', 'R2'], []])
        expect(open.ofProducts(ids)).toBe(plain.findLast((each) => each.status !== 3 && ids.includes(each.product.id)));
    }),
  );
});
