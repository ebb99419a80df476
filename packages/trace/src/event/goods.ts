import { EventError } from './event-error.ts';
import { itemId } from './event-ids.ts';
import { UNIT_CODES } from './vocabulary.ts';

/** Goods by the link on their pack. A lot or a product takes a quantity; a serial number or a logistic unit is one thing and takes none. */
export interface Goods {
  readonly link: string;
  /** Pieces where no unit is given. */
  readonly quantity?: number;
  /** A code of UN/ECE Recommendation 20 (`KGM`), or kg, g, tạ, tấn, lít, ml. */
  readonly unit?: string;
}

export interface QuantityElement {
  epcClass: string;
  quantity?: number | undefined;
  uom?: string | undefined;
}

/** Goods as EPCIS has them: things one by one, and amounts of a kind. */
export interface SortedGoods {
  readonly things: string[];
  readonly amounts: QuantityElement[];
}

function unitCode(unit: string): string {
  const code = UNIT_CODES[unit.normalize('NFC').toLowerCase()] ?? unit;
  if (!/^[A-Z0-9]{2,3}$/.test(code)) throw new EventError('ERR_EVENT_UNIT', unit);
  return code;
}

/** Sorts goods into things and amounts, each once. `path` names the member in the error of an empty list. */
export function sortGoods(goods: readonly Goods[], path: string): SortedGoods {
  if (goods.length === 0) throw new EventError('ERR_EVENT_ITEM_MISSING', '', path);
  const things = new Set<string>();
  const amounts: QuantityElement[] = [];
  for (const { link, quantity, unit } of goods) {
    const { id, level } = itemId(link);
    const isNumber = quantity === undefined || (quantity > 0 && quantity < 1e15 && quantity >= 1e-6);
    if (!isNumber || (level === 'instance' && (quantity ?? 1) !== 1))
      throw new EventError('ERR_EVENT_QUANTITY', String(quantity));
    if (level === 'instance') things.add(id);
    else
      amounts.push({
        epcClass: id,
        ...(quantity === undefined ? {} : { quantity }),
        ...(unit === undefined || quantity === undefined ? {} : { uom: unitCode(unit) }),
      });
  }
  return { things: [...things], amounts };
}

/** The two members of an event that hold sorted goods; an empty one is left out. */
export const goodsMembers = <Things extends string, Amounts extends string>(
  { things, amounts }: SortedGoods,
  thingsName: Things,
  amountsName: Amounts,
): { [Name in Things]?: string[] } & { [Name in Amounts]?: QuantityElement[] } =>
  ({
    ...(things.length === 0 ? {} : { [thingsName]: things }),
    ...(amounts.length === 0 ? {} : { [amountsName]: amounts }),
  }) as { [Name in Things]?: string[] } & { [Name in Amounts]?: QuantityElement[] };
