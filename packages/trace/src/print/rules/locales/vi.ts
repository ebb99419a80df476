import type { FindingFacts } from '../rule.ts';
import type { RuleLocale } from './rule-locale.ts';

/** Vietnamese writes a decimal comma. */
const n = (value: string | number | undefined): string => String(value ?? '').replace('.', ',');

const ITEMS: Readonly<Record<string, string>> = {
  responsibleParty: 'tên và địa chỉ đơn vị chịu trách nhiệm',
  origin: 'xuất xứ',
  netContent: 'định lượng',
  ingredients: 'thành phần',
  producedOn: 'ngày sản xuất',
  bestBefore: 'hạn sử dụng',
  instructions: 'hướng dẫn sử dụng, bảo quản',
  warnings: 'cảnh báo',
  standard: 'tiêu chuẩn công bố',
  name: 'tên sản phẩm',
  image: 'hình ảnh',
  producer: 'tên đơn vị sản xuất, kinh doanh',
  address: 'địa chỉ',
  stages: 'các công đoạn',
  time: 'thời gian sản xuất, kinh doanh',
  traceCode: 'mã truy vết sản phẩm',
  brand: 'thương hiệu, nhãn hiệu, ký hiệu',
  shelfLife: 'thời hạn sử dụng',
  standards: 'tiêu chuẩn áp dụng',
};
const items = ({ items: list }: FindingFacts): string =>
  String(list)
    .split(' ')
    .map((item) => ITEMS[item] ?? item)
    .join('; ');

const STATES: Readonly<Record<string, string>> = {
  annulled: 'quyết định đã bị hủy',
  revoked: 'công nhận đã bị thu hồi',
  suspended: 'công nhận đang bị tạm dừng',
  'not-yet-valid': 'công nhận chưa có hiệu lực',
  superseded: 'đã có công nhận mới hơn',
  expired: 'công nhận đã hết hiệu lực',
  unknown: 'chưa rõ hiệu lực công nhận',
};
const state = (facts: FindingFacts): string => STATES[String(facts['state'])] ?? String(facts['state']);
const PROFILES: Readonly<Record<string, string>> = { 'point-of-sale': 'quầy thanh toán', mobile: 'quét bằng điện thoại' };
const profile = (facts: FindingFacts): string => PROFILES[String(facts['profile'])] ?? '';
const PARTS: Readonly<Record<string, string>> = { key: 'mã sản phẩm', lot: 'số lô', serial: 'số sê-ri' };

export const vi: RuleLocale = {
  'placeholder-host': {
    sentence: (f) => `Liên kết trong mã dẫn tới tên miền mẫu “${f['host']}”.`,
    fix: () => 'Dùng tên miền của chính mình, đã chạy thật, rồi tạo lại nhãn.',
  },
  'link-malformed': {
    sentence: (f) => `Nội dung mã không phải liên kết GS1 hay OCOP đúng quy cách: “${f['uri']}”.`,
    fix: () => 'Kiểm tra số kiểm tra của GTIN, thứ tự /01, /10, /21 và giao thức https.',
  },
  'link-upper-case': {
    sentence: () => 'Liên kết viết hoa toàn bộ: mã nhỏ hơn, nhưng có báo cáo vài điện thoại không mở được.',
    fix: () => 'Thử trên điện thoại của khách trước khi in, hoặc viết thường phần https và tên miền.',
  },
  'serial-repeated': {
    sentence: (f) => `Sê-ri ${f['serial']} sẽ được in ${f['count']} lần, trong khi mỗi sê-ri chỉ dành cho một sản phẩm.`,
    fix: () => 'Cấp mỗi nhãn một sê-ri, hoặc bỏ sê-ri và chỉ in số lô.',
  },
  'star-without-recognition': {
    sentence: (f) => `Nhãn có dấu sao nhưng ${state(f)}.`,
    fix: () => 'Bỏ dấu sao, hoặc chờ quyết định công nhận mới rồi mới in.',
  },
  'recognition-not-in-force': {
    sentence: (f) => `Nhãn được in không có sao vì ${state(f)}.`,
    fix: () => 'Nếu vẫn in, hãy kiểm tra rằng bao bì không còn dấu OCOP nào khác.',
  },
  'star-differs': {
    sentence: (f) => `Nhãn vẽ ${f['drawn']} sao, công nhận chỉ ghi ${f['given']} sao.`,
    fix: (f) => `Vẽ đúng ${f['given']} sao.`,
  },
  'run-outlives-recognition': {
    sentence: (f) =>
      `${f['count']} nhãn dùng hết trong ${f['lasts']} tháng (mỗi tháng ${f['perMonth']}), nhưng công nhận chỉ còn ${f['monthsLeft']} tháng, đến ${f['until']}.`,
    fix: (f) => `In nhiều nhất ${f['most']} nhãn có sao, phần còn lại in sau khi được đánh giá lại.`,
  },
  'recognition-ends-soon': {
    sentence: (f) => `Công nhận chỉ còn ${f['days']} ngày (${f['monthsLeft']} tháng tròn), đến ${f['until']}.`,
    fix: () => 'Ghi mức dùng mỗi tháng (perMonth) để biết in bao nhiêu là vừa; nộp hồ sơ đánh giá lại trong hạn.',
  },
  'signed-label-expired': {
    sentence: (f) => `Nhãn ký số đã quá ngày cuối ${f['until']}: người quét sẽ thấy “hết hiệu lực”.`,
    fix: () => 'Phát hành nhãn mới bằng ocop issue rồi mới in.',
  },
  'signed-label-differs': {
    sentence: (f) => `Nhãn vẽ ${f['drawn']} sao nhưng dữ liệu đã ký ghi ${f['signed']} sao.`,
    fix: () => 'Dùng nhãn ký số của lần công nhận đang có hiệu lực.',
  },
  'test-mark-missing': {
    sentence: () => 'Mã mang GTIN trình diễn 952 hoặc cờ thử nghiệm nhưng nhãn không có dấu “NHÃN THỬ NGHIỆM”.',
    fix: () => 'Bật dấu thử nghiệm; với hàng thật, dùng GTIN do GS1 Việt Nam cấp hoặc mã sản phẩm OCOP.',
  },
  'x-dimension-small': {
    sentence: (f) => `Ô mã X = ${n(f['moduleMm'])} mm, nhỏ hơn ${n(f['minMm'])} mm của mục đích “${profile(f)}”.`,
    fix: (f) =>
      `Dành cho mã cả vùng trắng ít nhất ${n(f['sideMm'])} mm, rút ngắn liên kết, hoặc chọn mục đích “mobile” nếu nhãn không bao giờ qua quầy.`,
  },
  'x-dimension-large': {
    sentence: (f) => `Ô mã X = ${n(f['moduleMm'])} mm, lớn hơn ${n(f['maxMm'])} mm của mục đích “${profile(f)}”.`,
    fix: () => 'Thu nhỏ mã, hoặc chấp nhận rằng máy quét ở quầy có thể không đọc.',
  },
  'x-dimension-snapped': {
    sentence: (f) =>
      Number(f['dots']) > 0
        ? `Ô mã được chỉnh từ ${n(f['askedMm'])} thành ${n(f['moduleMm'])} mm, đúng ${f['dots']} chấm của máy in ${f['dpi']} dpi.`
        : `Ô mã được chỉnh từ ${n(f['askedMm'])} thành ${n(f['moduleMm'])} mm cho vừa khung.`,
    fix: () => 'Không cần làm gì nếu kích thước này chấp nhận được.',
  },
  'printer-unknown': {
    sentence: (f) => `Chưa biết máy in: X = ${n(f['moduleMm'])} mm có thể không tròn số chấm.`,
    fix: () => 'Ghi độ phân giải máy in (203, 300 hoặc 600 dpi); in offset từ 2.400 dpi thì không cần.',
  },
  'quiet-zone-ink': {
    sentence: (f) => `Có mực trong vùng trắng quanh mã (4 ô, ${n(f['quietMm'])} mm mỗi phía).`,
    fix: () => 'Dời chữ, hình hoặc nền ra khỏi khung mã.',
  },
  'quiet-zone-at-cut': {
    sentence: (f) => `Vùng trắng chỉ cách đường cắt ${n(f['distanceMm'])} mm; dao lệch là mất vùng trắng.`,
    fix: (f) => `Dời mã vào trong, cách đường cắt ít nhất ${n(f['cutMm'])} mm.`,
  },
  'printer-edge': {
    sentence: (f) =>
      `Ở tem sát mép, mã chỉ cách mép giấy ${n(f['edgeMm'])} mm; máy in văn phòng chừa trắng tới ${n(f['whiteMm'])} mm nên mã sẽ bị cắt.`,
    fix: () => 'Dùng giấy tem có lề (như a4-3x7-63x38), hoặc máy in tràn lề.',
  },
  'curved-surface': {
    sentence: (f) => `Trên thân tròn ${n(f['diameterMm'])} mm, mã chiếm cung ${f['degrees']}°; hai mép bị nhìn nghiêng.`,
    fix: (f) => `Thu mã để cung không quá ${f['limit']}°, hoặc dán ở mặt phẳng.`,
  },
  'text-too-small': {
    sentence: (f) => `Chữ nhỏ nhất chỉ còn ${n(f['sizePt'])} pt, dưới ${n(f['leastPt'])} pt: dấu tiếng Việt dễ bị lấp mực.`,
    fix: () => 'Dùng mẫu lớn hơn, rút ngắn tên, hoặc bớt nội dung.',
  },
  'letter-height': {
    sentence: (f) => `Chữ thường cao ${n(f['letterMm'])} mm, thấp hơn ${n(f['leastMm'])} mm của quy định cũ về nhãn thực phẩm.`,
    fix: () => 'Phóng to chữ bắt buộc; đối chiếu mức của Nghị định 37/2026/NĐ-CP.',
  },
  'glyph-missing': {
    sentence: (f) => `Phông chữ không có ký tự: ${f['characters']}`,
    fix: () => 'Thay bằng chữ khác; hạng sao được vẽ riêng, không viết dấu ★.',
  },
  'symbol-reversed': {
    sentence: () => 'Mã sáng trên nền tối: máy quét ở quầy và nhiều điện thoại không đọc.',
    fix: () => 'In ô đen trên nền trắng.',
  },
  'symbol-contrast': {
    sentence: (f) =>
      `Độ tương phản ước tính của mã là ${f['percent']} %, nên từ ${f['good']} % (dưới ${f['bad']} % là hỏng). Máy quét dùng ánh sáng đỏ: màu đỏ, cam, vàng coi như trắng.`,
    fix: () => 'In mã bằng mực đen K trên nền giấy không in.',
  },
  'symbol-on-several-plates': {
    sentence: (f) => `Mã in bằng ${f['plates']} bản kẽm: chồng màu lệch làm nhòe mép ô.`,
    fix: () => 'Chỉ dùng mực đen K cho mã.',
  },
  'symbol-on-colour': {
    sentence: () => 'Nền màu được in dưới mã.',
    fix: () => 'Đặt "ground": "paper" để chừa giấy trắng dưới mã.',
  },
  'logo-on-signed-code': {
    sentence: (f) => `Logo che ${f['percent']} % một mã đã ký số: mã dài, không còn dư sức sửa lỗi.`,
    fix: () => 'Đặt logo cạnh mã, không đặt lên mã.',
  },
  'logo-over-symbol': {
    sentence: (f) =>
      `Logo che ${f['percent']} % mã; mức sửa lỗi ${f['level']} chịu được khoảng ${f['repairs']} %, kể cả trầy xước về sau.`,
    fix: () => 'Đặt logo cạnh mã; nếu buộc phải đặt lên, dùng mức sửa lỗi H và che dưới một nửa.',
  },
  'traceability-missing': {
    sentence: (f) =>
      f['known'] === 'yes'
        ? `Nhãn ${f['stars']} sao, bộ ${f['productSet']}: từ ${f['from']} sao nhãn phải có mã truy xuất điện tử, nhưng trang sau mã không có dữ liệu truy xuất.`
        : `Nhãn ${f['stars']} sao, bộ ${f['productSet']}: từ ${f['from']} sao nhãn phải có mã truy xuất điện tử; đơn in chưa khai trang sau mã có gì.`,
    fix: () => 'Đưa dữ liệu truy xuất lên trang của mã và khai trong mục traceability.',
  },
  'story-missing': {
    sentence: (f) =>
      `Nhãn ${f['stars']} sao, bộ ${f['productSet']}: từ ${f['from']} sao câu chuyện sản phẩm phải nằm trong nội dung truy xuất điện tử.`,
    fix: () => 'Thêm câu chuyện sản phẩm vào trang của mã.',
  },
  'trace-items-missing': {
    sentence: (f) => `Nội dung truy xuất còn thiếu: ${items(f)}.`,
    fix: () => 'Bổ sung đủ các mục của Thông tư 02/2024/TT-BKHCN.',
  },
  'label-core-missing': {
    sentence: (f) => `Nhãn thiếu nội dung bắt buộc: ${items(f)}.`,
    fix: () => 'Ghi vào mục facts, hoặc bảo đảm nhãn chính trên bao bì đã có.',
  },
  'annex-items-missing': {
    sentence: (f) => `Theo loại hàng, nhãn thường phải có thêm: ${items(f)}.`,
    fix: () => 'Bổ sung, và đối chiếu với Phụ lục I của Nghị định 37/2026/NĐ-CP.',
  },
  'passport-gtin-missing': {
    sentence: () => 'Mã không có GTIN; hộ chiếu số sản phẩm (nếu áp dụng) cần GTIN.',
    fix: () => 'Đăng ký mã số mã vạch với GS1 Việt Nam khi cần; không tự đặt số.',
  },
  'hri-missing': {
    sentence: () => 'Mẫu không in dòng mã đọc bằng mắt cạnh mã QR.',
    fix: () => 'Thêm khối chữ có "field": "hri".',
  },
  'hri-differs': {
    sentence: (f) => `${PARTS[String(f['part'])] ?? f['part']} trong mã là ${f['symbol']}, dòng chữ lại ghi ${f['printed']}.`,
    fix: () => 'In đúng những gì mã mang.',
  },
  'old-address': {
    sentence: (f) => `Địa chỉ còn cấp huyện (“${f['district']}”), là địa chỉ trước 1/7/2025.`,
    fix: () => 'Nhãn mới nên ghi xã, phường và tỉnh hiện nay; bao bì in trước ngày đó không vì thế mà sai.',
  },
};
