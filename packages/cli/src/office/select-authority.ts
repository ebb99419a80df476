import { competentAuthority, type Product } from '@ocop/core';
import type { Authority } from '@ocop/trace/issue';
import type { TrustList } from '@ocop/verify/trust-list';
import { CliError } from '../cli-error.ts';

/**
 * Which issuer and key of the trust list sign a product: an active recognition key that is held here, of the level that recognises such stars on
 * the day of the decision (the province where that level is gone). Where no key fits, the first one held is named all the same: signing then refuses
 * with the reason. Throws `CliError` where no recognition key is held here at all.
 */
export function selectAuthority(
  product: Product,
  list: TrustList,
  options: { readonly held: ReadonlySet<string>; readonly now: number },
): Authority {
  const { held, now } = options;
  const candidates = list.issuers.flatMap((issuer) =>
    issuer.keys
      .filter(
        ({ kid, use, state, nbf, exp }) =>
          use === 'recognition' && state === 'active' && nbf <= now && now < exp && held.has(kid),
      )
      .map((key) => ({ issuer, key })),
  );
  const [first] = candidates;
  if (first === undefined)
    throw new CliError({
      vi: 'Danh sách tin cậy không có khóa công nhận nào đang dùng mà văn phòng này giữ. Hãy chạy: ocop keys issuer, rồi lập danh sách tin cậy mới.',
      en: 'The trust list names no active recognition key that this office holds. Run: ocop keys issuer, then make a new trust list.',
    });
  const { stars, decision } = product.recognition;
  const recognised = ([3, 4, 5] as const).find((known) => known === stars);
  const competent =
    recognised === undefined || decision.date === undefined ? undefined : competentAuthority(recognised, decision.date);
  const level = competent?.historical === true ? ['district', 'province'] : [competent?.level];
  const province = product.producer?.place.provinceCode ?? '';
  const fitting = candidates.filter(
    ({ issuer, key }) =>
      level.includes(issuer.level as 'province') &&
      (key.maxStars ?? 0) >= (stars ?? 0) &&
      (issuer.provinces.includes('*') || issuer.provinces.includes(province)),
  );
  return fitting.at(-1) ?? first;
}
