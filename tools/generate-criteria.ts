// Writes packages/core/src/criteria from the JSON transcriptions of the three decisions. Nothing is repaired here: what the JSON
// flags as corrected, inferred or doubtful becomes a coded anomaly, and a note that has no code stops the run.
//   pnpm exec node tools/generate-criteria.ts ../shared/domain/criteria
// English texts stand in tools/criteria-english.tsv; the run lists Vietnamese texts that have none.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FROM = process.argv[2] ?? '../shared/domain/criteria';
const TO = new URL('../packages/core/src/criteria/', import.meta.url).pathname;

interface SourceOption {
  labelVi: string;
  points: number | null;
  minimumForStar?: number;
  case?: number;
  pointsStatus?: string;
}
interface SourceCriterion {
  id: string;
  section?: string;
  parent?: string;
  nameVi: string;
  nameEn?: string | null;
  maxPoints: number | null;
  options: SourceOption[];
  mandatoryForStars?: Record<string, number>;
  criterionStar?: number;
  gates?: { type: string; textVi: string }[];
  evidence?: string[];
  provenance: { status: string; notes?: string[] };
}
interface SourceSet {
  id: string;
  number?: number;
  nameVi: string;
  nameEn?: string;
  ministry?: string[];
  requiresSampleProducts?: boolean;
  dossierRejectedWhen?: string[];
  issues?: string[];
  stats?: { issues: string[] };
  parts: {
    id: string;
    nameVi?: string;
    nameEn?: string;
    maxPoints: number;
    sections?: { id: string; nameVi: string; nameEn: string; maxPoints: number }[];
    criteria: SourceCriterion[];
  }[];
}

const PART_NAMES: Record<string, [string, string]> = {
  A: ['Sản phẩm và sức mạnh cộng đồng', 'Product and community strength'],
  B: ['Khả năng tiếp thị', 'Marketing capability'],
  C: ['Chất lượng sản phẩm', 'Product quality'],
};

const MINISTRIES: Record<string, string> = {
  'Bộ Nông nghiệp và Môi trường': 'MAE',
  'Bộ Công Thương': 'MOIT',
  'Bộ Y tế': 'MOH',
  'Bộ Văn hóa, Thể thao và Du lịch': 'MCST',
};

const DOSSIER_GATES: Record<string, string> = {
  'Giả mạo hồ sơ': 'forged-dossier',
  'Không tuân thủ quy định về GCN cơ sở đủ điều kiện ATTP': 'food-safety-conditions-missing',
  'Không đáp ứng yêu cầu hồ sơ đăng ký': 'dossier-incomplete',
  'Thiếu GCN cơ sở đủ điều kiện sản xuất (GMP với TPBVSK hoặc tương đương)': 'production-certificate-missing',
  'Sai quy định về đăng ký công bố, nhãn, quảng cáo': 'declaration-label-or-advert-breach',
  'Thiếu điều kiện sản xuất bắt buộc theo quản lý của Bộ Y tế': 'production-conditions-missing',
  'Thiếu điều kiện sản xuất bắt buộc theo quản lý chuyên ngành': 'production-conditions-missing',
  'Không có bản công bố SP hoặc tương đương': 'product-declaration-missing',
};

const CRITERION_GATES: Record<string, string> = {
  'Toàn bộ SP phải được nuôi/trồng trong tỉnh': 'not-all-from-province',
  'Không đánh giá SP chủ lực phổ biến, không nổi trội': 'common-staple',
  'Loại nếu sao chép nguyên SP của nhà khác, chỉ đổi tên': 'copied-product',
  'Loại nếu toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc': 'material-imported-or-untraceable',
  'Loại nếu vi phạm sở hữu trí tuệ': 'intellectual-property-breach',
  'Dừng đánh giá nếu có tạp chất nguy cơ mất ATTP': 'unsafe-impurities',
  'Dừng đánh giá nếu thiếu phiếu công bố SP': 'product-declaration-missing',
  'Dừng đánh giá nếu không đủ chứng nhận ATTP theo quy định': 'food-safety-certificate-missing',
  'Dừng đánh giá nếu bị 0 điểm ở một chỉ tiêu trên': 'sensory-zero',
};

const EVIDENCE: Record<string, string> = {
  'Giấy đăng ký kinh doanh': 'business-registration',
  'Hợp đồng/thỏa thuận liên kết, thanh lý, hóa đơn, xác nhận ATTP vùng nguyên liệu': 'supply-contracts',
  'Hồ sơ môi trường, ảnh giải pháp, mô tả công nghệ': 'environment-file',
  'Danh sách lao động đóng bảo hiểm, có nơi thường trú': 'labour-list',
  'Kết quả xếp loại HTX hoặc báo cáo tài chính 2 năm': 'finance-reports',
  'Đơn/GCN nhãn hiệu, văn bản quyền sử dụng chỉ dẫn địa lý, bằng sáng chế, kiểu dáng…': 'intellectual-property',
  'Mã số mã vạch, tem TXNG': 'barcode-and-traceability',
  'Hợp đồng, hóa đơn, chứng từ phân phối/xuất khẩu': 'distribution-contracts',
  'Minh chứng website và hoạt động quảng bá': 'promotion-proof',
  'Tờ rơi, ảnh, phim, ghi âm về câu chuyện': 'product-story',
  'Tài liệu công bố chất lượng': 'quality-declaration',
  'Phiếu kiểm nghiệm': 'test-report',
  'GCN cơ sở đủ điều kiện, chứng nhận hệ thống QLCL': 'facility-and-quality-certificates',
};

/** Note in the JSON → anomaly code; the captured words are what was printed and what stands in the table. */
const NOTES: readonly (readonly [RegExp, string])[] = [
  [/^source lists the criterion with its maximum but no options/, 'options-inferred'],
  [/^option a: points cell blank in the transcription; (0) inferred/, 'points-inferred'],
  [/transcription reads (\d+); corrected to (\d+)/, 'points-corrected'],
  [/^section maximum cell reads "(.+)" in the transcription; (\d+) taken/, 'maximum-corrected'],
  [/^maximum cell blank at criterion level; (\d+) taken/, 'maximum-from-section'],
  [/^option e: star marker transcribed as "(.+)" \((\d)\)/, 'star-mark-doubtful'],
  [/^options a and b both carry 1 point/, 'points-repeated'],
  [/^declared maximum (\d+) but best option (\d+)/, 'best-below-maximum'],
  [/^points cell of option b reads "(.)"; (\d) taken/, 'points-corrected'],
  [/identical text in the source/, 'options-same-text'],
  [/^star marker is attached to the criterion title/, 'star-mark-on-title'],
  [/^Part C of this sheet does not reach its declared 35/, 'part-row-unknown'],
];

/** Rows of 26/2026 that a second reading names for comparison with the signed text; the JSON does not flag them. */
const SECOND_READING: readonly (readonly [number, string])[] = [
  [8, 'A.2.1 zero-option-missing'],
  [10, 'A.3.5 star-mark-missing 4'],
  [15, '- knock-out-from-second-reading production-licence-missing'],
  [17, '- knock-out-from-second-reading production-licence-missing'],
  [19, 'A.2.3 label-doubtful a'],
  [19, 'C.12 label-doubtful a'],
  [20, 'C.12 label-doubtful a'],
  [21, 'C.8 label-doubtful a'],
  [23, 'C.6.1 points-unusual 0,1,2,5'],
  [26, 'A part-heading-differs 35 40'],
];

const vi: string[] = [];
const index = new Map<string, number>();
const english = new Map<string, string>();
for (const line of readFileSync(new URL('criteria-english.tsv', import.meta.url), 'utf8').split('\n')) {
  const [source, target] = line.split('\t');
  if (source && target) english.set(source, target);
}
function text(source: string, target?: string | null): number {
  const known = index.get(source);
  if (target && !english.has(source)) english.set(source, target);
  if (known !== undefined) return known;
  index.set(source, vi.length);
  return vi.push(source) - 1;
}

function anomalyOf(note: string): string {
  for (const [pattern, code] of NOTES) {
    const match = pattern.exec(note);
    if (match) return [code, ...match.slice(1)].map((word) => word.replaceAll(' ', '')).join(' ');
  }
  throw new Error(`No code for the note "${note}"`);
}

function roleOf(criterion: SourceCriterion): string | undefined {
  if (criterion.nameVi === 'Sử dụng lao động địa phương') return 'local-labour';
  if (/^Liên kết (chuỗi trong )?sản xuất$/.test(criterion.nameVi)) return 'supply-contracts';
  return undefined;
}

function row(criterion: SourceCriterion, id: string, decision: string, storyId: string | undefined): string {
  if (criterion.maxPoints === null) throw new Error(`${id} has no maximum`);
  const options = criterion.options.map((option) => {
    if (option.points === null) throw new Error(`${id} has an option without points`);
    const status = option.pointsStatus === 'inferred' ? '?' : option.pointsStatus === 'corrected' ? '!' : '';
    return `${option.points}${status}${option.case === undefined ? '' : `@${option.case}`}${'*'.repeat(option.minimumForStar ?? 0)}`;
  });
  const texts = [text(criterion.nameVi, criterion.nameEn), ...criterion.options.map((option) => text(option.labelVi))];
  const extras: string[] = [];
  if (criterion.provenance.status !== 'confirmed') extras.push(criterion.provenance.status);
  if (criterion.parent) extras.push(`in=${criterion.parent}`);
  const role = decision === '1048-2019' ? undefined : roleOf(criterion);
  if (role) extras.push(`role=${role}`);
  if (criterion.criterionStar)
    extras.push(`title=${criterion.criterionStar}:${criterion.mandatoryForStars?.[criterion.criterionStar]}`);
  for (const gate of criterion.gates ?? []) {
    if (gate.type === 'conditional') extras.push(`story=${storyId}`);
    else if (gate.type === 'evidence' || gate.type === 'note' || gate.type === 'variant') continue;
    else {
      const code = CRITERION_GATES[gate.textVi];
      if (code === undefined) throw new Error(`No code for the gate "${gate.textVi}"`);
      extras.push(`gate=${code}`);
    }
  }
  const evidence = (criterion.evidence ?? []).map((item) => {
    const code = EVIDENCE[item];
    if (code === undefined) throw new Error(`No code for the evidence "${item}"`);
    return code;
  });
  if (evidence.length > 0) extras.push(`needs=${evidence.join(',')}`);
  return [
    `${id} ${criterion.maxPoints}`,
    options.join(' '),
    texts.join(' '),
    ...(extras.length > 0 ? [extras.join(' ')] : []),
  ].join(' | ');
}

function sheet(decision: string, set: SourceSet, number: number): string {
  const lines: string[] = [];
  const anomalies: string[] = [];
  const head = [`= ${decision}/${number} ${text(set.nameVi, set.nameEn)}`];
  if (set.ministry) head.push(`lead=${set.ministry.map((name) => MINISTRIES[name] ?? '?').join(',')}`);
  head.push(`samples=${set.requiresSampleProducts === false ? 0 : 5}`);
  const gates = (set.dossierRejectedWhen ?? []).map((line) => {
    const code = DOSSIER_GATES[line];
    if (code === undefined) throw new Error(`No code for "${line}"`);
    return code;
  });
  if (decision === '26-2026' && (number === 15 || number === 17)) gates.splice(2, 0, 'production-licence-missing');
  if (gates.length > 0) head.push(`gates=${gates.join(',')}`);
  lines.push(head.join(' '));
  for (const part of set.parts) {
    const name = PART_NAMES[part.id];
    lines.push(`# ${part.id} ${part.maxPoints} ${text(part.nameVi ?? name?.[0] ?? '', part.nameEn ?? name?.[1])}`);
    for (const section of part.sections ?? [])
      lines.push(`## ${section.id} ${section.maxPoints} ${text(section.nameVi, section.nameEn)}`);
    const seen = new Map<string, number>();
    for (const criterion of part.criteria) {
      const times = (seen.get(criterion.id) ?? 0) + 1;
      seen.set(criterion.id, times);
      const id = times === 1 ? criterion.id : `${criterion.id}-${times}`;
      if (times > 1) anomalies.push(`! ${id} number-repeated ${criterion.id}`);
      const story = part.criteria.find((other) => other.section === criterion.section)?.id;
      lines.push(row(criterion, id, decision, story));
      for (const note of criterion.provenance.notes ?? []) {
        const anomaly = anomalyOf(note);
        if (!anomaly.startsWith('part-row-unknown')) anomalies.push(`! ${id} ${anomaly}`);
      }
    }
  }
  for (const issue of set.issues ?? []) {
    const part = /^Part C section maxima sum to (\d+), sheet declares (\d+)/.exec(issue);
    if (part) anomalies.push(`! C part-below-declared ${part[1]} ${part[2]}`);
    const printed = /^([A-C]\.[\d.]+): options \[(.*)\] vs declared (\d+)/.exec(issue);
    if (printed) anomalies.push(`! ${printed[1]} options-against-maximum ${printed[2]?.replaceAll(' ', '')} ${printed[3]}`);
  }
  if (decision === '26-2026') for (const [set26, anomaly] of SECOND_READING) if (set26 === number) anomalies.push(`! ${anomaly}`);
  return [...lines, ...anomalies].join('\n');
}

const DECISIONS = [
  { id: '26-2026', file: 'ocop-26-2026.json', skip: new Set<number>(), head: 'Decision 26/2026/QĐ-TTg (22 May 2026), Annex II' },
  {
    id: '148-2023',
    file: 'ocop-148-2023.json',
    skip: new Set<number>(),
    head: 'Decision 148/QĐ-TTg (24 February 2023), annexed sheets',
  },
  {
    id: '1048-2019',
    file: 'ocop-1048-2019.json',
    skip: new Set([4, 5, 6, 7, 8, 9, 10, 11, 26]),
    head: 'Decision 1048/QĐ-TTg (August 2019), annexed sheets',
  },
];

let shared = 0;
for (const decision of DECISIONS) {
  const { sets } = JSON.parse(readFileSync(join(FROM, decision.file), 'utf8')) as { sets: SourceSet[] };
  const folder = join(TO, decision.id);
  mkdirSync(folder, { recursive: true });
  if (decision.id === '1048-2019') shared = vi.length;
  const numbers: number[] = [];
  for (const set of sets) {
    const number = set.number ?? Number(set.id);
    if (decision.skip.has(number)) continue;
    numbers.push(number);
    writeFileSync(
      join(folder, `set-${number}.ts`),
      `// Written by tools/generate-criteria.ts. ${decision.head}, sheet ${number},\n` +
        `// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.\n` +
        `import { unpackRuleSet } from '../unpack-rule-set.ts';\n\nexport default unpackRuleSet(\`\n${sheet(decision.id, set, number)}\n\`);\n`,
    );
  }
  writeFileSync(
    join(folder, 'sets.ts'),
    `// Written by tools/generate-criteria.ts.\nimport type { RuleSet } from '../rule-set.ts';\n\n` +
      `/** One loader a set, so that a bundler splits them and only the asked one is fetched. */\n` +
      `export const SETS: Readonly<Record<number, () => Promise<{ readonly default: RuleSet }>>> = {\n` +
      numbers.map((number) => `  ${number}: () => import('./set-${number}.ts'),\n`).join('') +
      `};\n`,
  );
}

const lines = (texts: readonly string[]): string => texts.map((line) => `  ${JSON.stringify(line)},\n`).join('');
const banner =
  '// Written by tools/generate-criteria.ts; a text is known by its place in the list. Paraphrases, not the official wording.\n';
writeFileSync(
  join(TO, 'texts-vi.ts'),
  `${banner}export const TEXTS_VI: readonly string[] = [\n${lines(vi.slice(0, shared))}];\n`,
);
writeFileSync(
  join(TO, 'texts-en.ts'),
  `${banner}export const TEXTS_EN: readonly string[] = [\n${lines(vi.slice(0, shared).map((source) => english.get(source) ?? ''))}];\n`,
);
writeFileSync(
  join(TO, '1048-2019', 'texts-vi.ts'),
  `${banner}// Texts that only the sheets of 2019 use; they follow the shared list.\nexport const TEXTS_1048_VI: readonly string[] = [\n${lines(vi.slice(shared))}];\n`,
);
writeFileSync(
  join(TO, '1048-2019', 'texts-en.ts'),
  `${banner}export const TEXTS_1048_EN: readonly string[] = [\n${lines(vi.slice(shared).map((source) => english.get(source) ?? ''))}];\n`,
);
const missing = vi.filter((source) => !english.has(source));
console.log(`${vi.length} texts, ${shared} of them shared by 26/2026 and 148/2023; ${missing.length} without English`);
for (const source of missing.slice(0, 20)) console.log(`  ${source}`);
