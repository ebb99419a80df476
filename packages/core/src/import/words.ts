import type { HistoryEventKind } from '../history/product-history.ts';
import type { EvidenceLevel, Recognition, RecognitionEvent, WithdrawalGround } from '../recognition/recognition.ts';
import { foldText } from './fold-text.ts';

/** What the source's word for a row means: did it recognise, or only assess; by which act; and did the recognition end? */
export interface Claim {
  readonly claim: Recognition['claim'];
  readonly act?: Recognition['act'];
  readonly ends?: RecognitionEvent['kind'];
}

const ASSESSED: Claim = { claim: 'assessed' };
const RECOGNISED: Claim = { claim: 'recognised' };
const ANEW: Claim = { claim: 'recognised', act: 're-recognised' };
const RAISED: Claim = { claim: 'recognised', act: 'upgraded' };
const ends = (kind: RecognitionEvent['kind']): Claim => ({ claim: 'recognised', ends: kind });

/** Folded words of a row's situation. */
const CLAIMS: Readonly<Record<string, Claim>> = {
  'da danh gia': ASSESSED,
  'tham gia danh gia': ASSESSED,
  'de nghi danh gia': ASSESSED,
  assessed: ASSESSED,
  'cong nhan': RECOGNISED,
  'da cong nhan': RECOGNISED,
  'duoc cong nhan': RECOGNISED,
  'con hieu luc': RECOGNISED,
  'con han': RECOGNISED,
  'dang hieu luc': RECOGNISED,
  'con thoi han': RECOGNISED,
  recognised: RECOGNISED,
  recognized: RECOGNISED,
  valid: RECOGNISED,
  'cong nhan moi': { claim: 'recognised', act: 'recognised' },
  moi: { claim: 'recognised', act: 'recognised' },
  'san pham moi': { claim: 'recognised', act: 'recognised' },
  'danh gia moi': { claim: 'recognised', act: 'recognised' },
  'danh gia lan dau': { claim: 'recognised', act: 'recognised' },
  'lan dau': { claim: 'recognised', act: 'recognised' },
  new: { claim: 'recognised', act: 'recognised' },
  'nang hang': RAISED,
  'nang hang sao': RAISED,
  'nang sao': RAISED,
  'nang cap': RAISED,
  upgraded: RAISED,
  'cong nhan lai': ANEW,
  'danh gia lai': ANEW,
  'danh gia phan hang lai': ANEW,
  'cap lai': ANEW,
  'tai cong nhan': ANEW,
  're-recognised': ANEW,
  'thu hoi': ends('revoked'),
  'bi thu hoi': ends('revoked'),
  'da thu hoi': ends('revoked'),
  revoked: ends('revoked'),
  'huy quyet dinh': ends('annulled'),
  annulled: ends('annulled'),
  'het han': ends('lapsed'),
  'het hieu luc': ends('lapsed'),
  'het thoi han': ends('lapsed'),
  'da het han': ends('lapsed'),
  'qua han': ends('lapsed'),
  expired: ends('lapsed'),
  lapsed: ends('lapsed'),
  'gia han': ends('extended'),
  extended: ends('extended'),
  'tam dung': ends('suspended'),
  suspended: ends('suspended'),
};

export function tryParseClaim(printed: string): Claim | undefined {
  return CLAIMS[foldText(printed).replace(/[.!]$/, '')];
}

/** Folded words for what happened to a product. */
const EVENTS: Readonly<Record<string, HistoryEventKind>> = {
  'thu hoi': 'revoked',
  'bi thu hoi': 'revoked',
  'da thu hoi': 'revoked',
  revoked: 'revoked',
  revocation: 'revoked',
  'huy quyet dinh': 'annulled',
  'huy bo quyet dinh': 'annulled',
  annulled: 'annulled',
  'thay the': 'replaced',
  replaced: 'replaced',
  'gia han': 'extended',
  extended: 'extended',
  'het han': 'lapsed',
  'het hieu luc': 'lapsed',
  lapsed: 'lapsed',
  expired: 'lapsed',
  'tam dung': 'suspended',
  suspended: 'suspended',
  'khoi phuc': 'resumed',
  'tiep tuc hieu luc': 'resumed',
  resumed: 'resumed',
  'nop ho so danh gia lai': 'renewal-filed',
  'nop ho so': 'renewal-filed',
  'renewal filed': 'renewal-filed',
  'renewal-filed': 'renewal-filed',
  'doi ten chu the': 'producer-renamed',
  'producer renamed': 'producer-renamed',
  'producer-renamed': 'producer-renamed',
  'chuyen doi loai hinh': 'producer-form-changed',
  'doi loai hinh chu the': 'producer-form-changed',
  'producer-form-changed': 'producer-form-changed',
  'da danh gia': 'assessed',
  assessed: 'assessed',
  'cong nhan': 'recognised',
  recognised: 'recognised',
  'nang hang': 'upgraded',
  upgraded: 'upgraded',
  'cong nhan lai': 're-recognised',
  'danh gia lai': 're-recognised',
  're-recognised': 're-recognised',
};

export function tryParseEventKind(printed: string): HistoryEventKind | undefined {
  return EVENTS[foldText(printed)];
}

/** Words of sources → ground of withdrawal, by its letter in Article 8.1 of 26/2026/QĐ-TTg. Folded; first match wins. */
const GROUNDS: readonly (readonly [RegExp, WithdrawalGround])[] = [
  [/\b(?:gian doi|gia mao|khai man|khong trung thuc)\b/, 'a'],
  [/\bnhan hieu (?:chung nhan )?ocop|logo|bieu trung ocop\b/, 'd'],
  [
    /\b(?:ngung|ngung han|dung|khong con|khong tiep tuc|thoi) (?:hoat dong )?(?:san xuat|kinh doanh|hoat dong)\b|\bgiai the\b|\bchuyen doi nganh nghe\b|\bpha san\b/,
    'đ',
  ],
  [/\bvi pham\b.*\b(?:chat luong|an toan thuc pham|moi truong|so huu tri tue|nhan hang hoa|ghi nhan|phap luat)\b/, 'c'],
  [/\bkhong (?:con )?(?:dap ung|dat|dam bao)\b.*\btieu chi\b|\bkhong dat (?:diem|yeu cau|hang)\b/, 'b'],
];

/** The ground that a source's words, or a letter as "điểm đ", name; undefined where they name none of the six. */
export function groundOf(printed: string): WithdrawalGround | undefined {
  const letter = /^(?:điểm|căn cứ)?\s*([abcdđe])\)?$/iu.exec(printed.normalize('NFC'))?.[1]?.toLowerCase();
  if (letter === 'a' || letter === 'b' || letter === 'c' || letter === 'd' || letter === 'đ' || letter === 'e') return letter;
  return GROUNDS.find(([pattern]) => pattern.test(foldText(printed)))?.[1];
}

/** Not coming to re-assessment is a lapse, and none of the six grounds. */
export function isLapseReason(printed: string): boolean {
  return /\b(?:khong|chua) (?:tham gia |nop ho so |de nghi |duoc )*(?:danh gia|cong nhan|phan hang)[a-z ]* lai\b|\b(?:khong|chua) danh gia lai\b|\bhet (?:thoi )?han\b/.test(
    foldText(printed),
  );
}

const EVIDENCE: Readonly<Record<string, EvidenceLevel>> = {
  'quyet dinh': 'decision',
  decision: 'decision',
  a: 'decision',
  'thong bao': 'notice',
  'cong van': 'notice',
  notice: 'notice',
  b1: 'notice',
  'bao chi': 'news',
  bao: 'news',
  'dua tin': 'news',
  news: 'news',
  b: 'news',
  b2: 'news',
  'khong ro': 'unstated',
  unstated: 'unstated',
  c: 'unstated',
};

export function tryParseEvidence(printed: string): EvidenceLevel | undefined {
  return EVIDENCE[foldText(printed)];
}

/** How far a source can be relied on, by what it is: a decision, an authority's notice or site, any other page. The best of several counts. */
export function evidenceOf(sources: string): EvidenceLevel {
  const folded = foldText(sources);
  if (/\bqd-[a-z]|\bquyet dinh (?:so|\d)/.test(folded.replace(/https?:\/\/\S+/g, ''))) return 'decision';
  if (/\b(?:thong bao|cong van|to trinh|bao cao|cong bao)\b|https?:\/\/[^\s/]*\.gov\.vn(?:[/\s]|$)/.test(folded)) return 'notice';
  return /https?:\/\/|\bbao \w/.test(folded) ? 'news' : 'unstated';
}
