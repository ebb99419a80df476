/** Vietnamese without case, marks and punctuation: shops write names in every way. */
function words(name: string): Set<string> {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return new Set(plain.split(/[^0-9a-z]+/).filter((word) => word !== ''));
}

/**
 * Can these two be names of one product? A shop adds brand, weight and packing to a name, so one of them has to hold at least half of the
 * other's words. Names that share fewer may still be one product: a person has to look.
 */
export function mayBeOneName(claimed: string, recognised: string): boolean {
  const [a, b] = [words(claimed), words(recognised)];
  if (a.size === 0 || b.size === 0) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size) >= 0.5;
}
