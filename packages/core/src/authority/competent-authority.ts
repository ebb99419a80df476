import type { Stars } from '../rating/stars.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { parseCivilDate } from '../time/civil-date.ts';

/** Districts ended on 1 July 2025: bodies of that level are historical, and what they recognised stays valid to its end. */
export type AuthorityLevel = 'district' | 'province' | 'central';

export interface AuthorityPolicy {
  /** 1 to 5 July 2025: no districts any more, and 1489/QĐ-TTg not yet signed. Who recognised 3★? `province` (default) or `unknown`. */
  readonly withoutDistricts: 'province' | 'unknown';
}

export interface CompetentAuthority {
  readonly level: AuthorityLevel;
  /** Does such a body still exist? */
  readonly historical: boolean;
  readonly article: string;
  readonly policies: Partial<AuthorityPolicy>;
}

/**
 * Who recognises a star on a day. undefined for 1★ and 2★, which nobody recognises, before the national criteria of 2019, and in the five days
 * of July 2025 where the policy says so. Throws `ERR_CIVIL_DATE`.
 * Sources: 1048/QĐ-TTg; 148/QĐ-TTg (3★ district); 1489/QĐ-TTg (3★ province from 2025-07-06); 26/2026/QĐ-TTg, Article 4.
 */
export function competentAuthority(
  stars: Stars,
  on: CivilDate,
  policy: Partial<AuthorityPolicy> = {},
): CompetentAuthority | undefined {
  const day = parseCivilDate(on);
  if (stars < 3 || day < '2019-08-21') return undefined;
  const article =
    day < '2023-02-24'
      ? '1048/QĐ-TTg'
      : day < '2025-07-06'
        ? '148/QĐ-TTg'
        : day < '2026-05-22'
          ? '1489/QĐ-TTg'
          : '26/2026/QĐ-TTg, Điều 4';
  const answer = (level: AuthorityLevel, policies: Partial<AuthorityPolicy> = {}): CompetentAuthority => ({
    level,
    historical: level === 'district',
    article,
    policies,
  });
  if (stars === 5) return answer('central');
  if (stars === 4 || day < '2023-02-24' || day >= '2025-07-06') return answer('province');
  if (day < '2025-07-01') return answer('district');
  const { withoutDistricts = 'province' } = policy;
  return withoutDistricts === 'unknown' ? undefined : answer('province', { withoutDistricts });
}
