import type { IssuerKey, TrustList } from '@ocop/verify/trust-list';

const day = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** What a root holder has to look at before signing: everything in the list, and what differs from the one before. Lines in both languages. */
export function describeList(list: TrustList, previous?: TrustList): string[] {
  const before = new Map((previous?.issuers ?? []).flatMap(({ keys }) => keys.map((key) => [key.kid, key] as const)));
  const mark = (key: IssuerKey): string => {
    if (previous === undefined) return '';
    const old = before.get(key.kid);
    if (old === undefined) return '  ← mới / new';
    return JSON.stringify(old) === JSON.stringify(key) ? '' : `  ← đổi / changed (${old.state} → ${key.state})`;
  };
  const rootsChanged = previous !== undefined && JSON.stringify(previous.roots) !== JSON.stringify(list.roots);
  return [
    `Danh sách tin cậy / trust list ${list.version}: ${day(list.iat)} – ${day(list.exp)}`,
    `  Khóa gốc / roots: ${list.roots.threshold} trong / of ${list.roots.keys.length} – ${list.roots.keys.map(({ kid }) => kid).join(', ')}${rootsChanged ? '  ← đổi / changed' : ''}`,
    ...list.issuers.flatMap(({ name, level, provinces, keys }) => [
      `  ${name.vi} (${level}; ${provinces.join(', ')})`,
      ...keys.map(
        (key) =>
          `    ${key.kid} ${key.use.padEnd(11)} ${key.state.padEnd(11)} ${key.maxStars === undefined ? '   ' : `≤ ${key.maxStars}★`}${key.test === true ? ' test' : ''}${mark(key)}`,
      ),
    ]),
    `  Nhãn xác nhận lại / re-attested labels: ${list.reattested?.length ?? 0}`,
  ];
}
