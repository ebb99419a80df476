import type { Product } from '../product/product.ts';
import { foldText } from './fold-text.ts';

/** Why two rows may be one product. */
export const MATCH_REASONS = [
  /** The same letters once case, marks, spaces and punctuation are put aside. */
  'SAME_NAME',
  /** "400 đạm" and "40 độ đạm": a degree sign was lost on the way. */
  'DEGREE_SIGN_LOST',
  /** One typing slip in ten letters or less: "phòng"/"phồng" after folding, "lức"/"lứt". */
  'NAME_SLIP',
  /** One name is the other with words added: a brand, a producer, "loại 1". */
  'NAME_WITHIN',
  'SAME_PRODUCER',
  /** Like "HTX Trúc Phương" and "HTX Trúc Thương". */
  'PRODUCER_SLIP',
  /** The same producer name under another legal form. */
  'PRODUCER_FORM',
  'SAME_DECISION',
  'SAME_GTIN',
] as const;

export type MatchReason = (typeof MATCH_REASONS)[number];

/** Two rows that a person should look at. Nothing is merged. */
export interface DuplicateProposal {
  readonly a: Product;
  readonly b: Product;
  readonly reasons: readonly MatchReason[];
  /** 0–1: how much speaks for one product. For sorting, not a probability. */
  readonly score: number;
}

export interface MatchOptions {
  /** Proposals below are left out. Default 0.6. */
  readonly atLeast?: number;
  /** Groups of more rows than this under one key say nothing and are compared only with their neighbours. Default 200. */
  readonly largestGroup?: number;
}

/** Words of legal forms, folded; what is left is the producer's own name. */
const FORM_WORDS =
  /\b(?:hop tac xa|htx|to hop tac|tht|cong ty|cty|ctcp|trach nhiem huu han|tnhh|mot thanh vien|mtv|co phan|cp|doanh nghiep tu nhan|dntn|doanh nghiep|ho kinh doanh|ho kd|hkd|co so(?: san xuat)?|cssx|trang trai|san xuat|sx|thuong mai|tm|dich vu|dv|sxtm|xk|xuat khau|va)\b/g;

const wordsOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** "40 độ đạm", "40° đạm", "40o đạm", "400 đạm" → "40 do dam". Only before "đạm", and only tens: "500 ml" stays. */
function withoutDegreeSlip(name: string): string {
  return foldText(name)
    .replace(/(\d{2}) ?(?:°|o(?= ?dam)|do(?= dam)|0(?= dam)) ?/g, '$1 do ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A name and its producer as they are compared: folded, without punctuation, the producer also without its legal form. */
export interface NameKeys {
  readonly name: string;
  readonly mended: string;
  readonly producer: string;
  readonly producerName: string;
}

interface Keys extends NameKeys {
  readonly product: Product;
}

export function nameKeys(name: string, producerAsPrinted = ''): NameKeys {
  const producer = wordsOf(producerAsPrinted);
  return {
    name: wordsOf(name),
    mended: withoutDegreeSlip(name),
    producer,
    producerName: producer.replace(FORM_WORDS, ' ').replace(/ +/g, ' ').trim(),
  };
}

/** Edits between two texts, at most `most`; `most + 1` where there are more. Two swapped letters are one. */
function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? most + 1;
}

/** Numbers tell products apart: "loại 1" is not "loại 2", however near the letters are. */
const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

const slip = (a: string, b: string): boolean => {
  const most = Math.max(a.length, b.length) >= 20 ? 2 : 1;
  return (
    Math.min(a.length, b.length) >= 5 &&
    Math.abs(a.length - b.length) <= most &&
    edits(a, b, most) <= most &&
    numbersOf(a) === numbersOf(b)
  );
};

const within = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= 6 && ` ${long} `.includes(` ${short} `) && (numbersOf(short) === '' || numbersOf(short) === numbersOf(long))
  );
};

/** How alike two products' names are: why, and how much of 1 that is worth. */
export function compareNames(a: NameKeys, b: NameKeys): readonly [MatchReason, number] | undefined {
  if (a.name === b.name) return ['SAME_NAME', 0.5];
  if (a.mended === b.mended) return ['DEGREE_SIGN_LOST', 0.45];
  if (slip(a.name, b.name)) return ['NAME_SLIP', 0.4];
  return within(a.name, b.name) ? ['NAME_WITHIN', 0.3] : undefined;
}

/** The same for their producers; undefined also where one of them is not named. */
export function compareProducers(a: NameKeys, b: NameKeys): readonly [MatchReason, number] | undefined {
  if (a.producer === '' || b.producer === '') return undefined;
  if (a.producer === b.producer) return ['SAME_PRODUCER', 0.4];
  if (a.producerName !== '' && a.producerName === b.producerName) return ['PRODUCER_FORM', 0.35];
  return slip(a.producerName, b.producerName) || slip(a.producer, b.producer) ? ['PRODUCER_SLIP', 0.3] : undefined;
}

/** Earlier and later rows of one chain are known to be one product and are no duplicates. */
const linked = (a: Product, b: Product): boolean => a.replaces.includes(b.id) || b.replaces.includes(a.id);

function compare(a: Keys, b: Keys): DuplicateProposal | undefined {
  if (linked(a.product, b.product)) return undefined;
  const name = compareNames(a, b);
  const gtin = a.product.gtins.some((one) => b.product.gtins.includes(one));
  if (!gtin && name === undefined) return undefined;
  const producer = compareProducers(a, b);
  if (!gtin && producer === undefined) return undefined;
  const [first, second] = [a.product.recognition.decision.number, b.product.recognition.decision.number];
  const decision = first !== undefined && first === second;
  const reasons: MatchReason[] = [];
  let score = 0;
  for (const found of [name, producer]) {
    if (found === undefined) continue;
    reasons.push(found[0]);
    score += found[1];
  }
  if (decision) reasons.push('SAME_DECISION');
  if (gtin) reasons.push('SAME_GTIN');
  return { a: a.product, b: b.product, reasons, score: Math.min(1, score + (decision ? 0.1 : 0) + (gtin ? 0.6 : 0)) };
}

/** Rows that share a key are compared: each likeness above leaves at least one of these keys alike. */
function blockingKeys({ product, name, mended, producer, producerName }: Keys): string[] {
  const words = producerName.split(' ').filter((word) => word.length > 1);
  return [
    ...product.gtins.map((gtin) => `g:${gtin}`),
    ...(producer === '' ? [] : [`p:${producer}`]),
    ...(producerName === '' ? [] : [`n:${producerName}`]),
    // A slip leaves most words of a producer's name whole; with the name of the product the group stays small.
    ...words.map((word) => `w:${word}:${mended}`),
    ...words.map((word) => `w:${word}:${name.split(' ').slice(0, 2).join(' ')}`),
  ];
}

/**
 * Pairs of rows that may be one product, with reasons, the likeliest first. Merges nothing. Both the name and the producer have to be alike, or a GTIN shared:
 * five producers of one province sell "tôm khô". Rows linked by `replaces` are left out. Work grows with the number of rows, not with its square:
 * only rows that share a producer, most of a producer's name, or a GTIN are compared.
 */
export function proposeDuplicates(products: readonly Product[], options: MatchOptions = {}): readonly DuplicateProposal[] {
  const { atLeast = 0.6, largestGroup = 200 } = options;
  const keys = products.map((product): Keys => ({ product, ...nameKeys(product.name.vi, product.producer?.name) }));
  const groups = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    for (const block of new Set(blockingKeys(key))) {
      const group = groups.get(block);
      if (group === undefined) groups.set(block, [index]);
      else group.push(index);
    }
  }
  const seen = new Set<number>();
  const proposals: DuplicateProposal[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    // In a large group near names stand next to each other once sorted.
    const large = group.length > largestGroup;
    const ordered = large ? group.toSorted((a, b) => ((keys[a]?.name ?? '') < (keys[b]?.name ?? '') ? -1 : 1)) : group;
    for (const [place, first] of ordered.entries()) {
      const others = ordered.slice(place + 1, large ? place + 6 : undefined);
      for (const second of others) {
        const [low, high] = first < second ? [first, second] : [second, first];
        const pair = low * keys.length + high;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [keys[low], keys[high]];
        const proposal = a === undefined || b === undefined ? undefined : compare(a, b);
        if (proposal !== undefined && proposal.score >= atLeast) proposals.push(proposal);
      }
    }
  }
  return proposals.sort((x, y) => y.score - x.score || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : 0));
}
