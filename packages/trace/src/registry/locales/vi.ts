import type { RegistryErrorCode, RegistryErrorDetails } from '../registry-error.ts';
import type { PageWords } from '../page-words.ts';

export const REGISTRY_SENTENCES_VI: Readonly<Record<RegistryErrorCode, (details: RegistryErrorDetails) => string>> = {
  ERR_REGISTRY_FOLDER_FOREIGN: ({ folder }) =>
    `Thư mục ${folder} có tệp không do lệnh này ghi ra, nên không được thay thế; hãy chọn một thư mục trống hoặc chưa có`,
  ERR_REGISTRY_FOLDER_BUSY: ({ folder, pid }) =>
    `Một lần chạy khác (tiến trình ${pid}) đang ghi vào ${folder}; hãy đợi lần chạy ấy xong`,
  ERR_REGISTRY_KEY: ({ recId, kind }) =>
    kind === 'gtin'
      ? `"${recId}" không phải GTIN 14 chữ số đúng số kiểm tra`
      : `"${recId}" không phải mã sản phẩm OCOP dùng được trong đường dẫn`,
  ERR_REGISTRY_DUPLICATE: ({ path }) => `Hai mục cùng ghi vào ${path}`,
  ERR_REGISTRY_CREDENTIAL: ({ recId, problem }) => `Hồ sơ công nhận đã ký của ${recId} không dùng được: ${problem}`,
  ERR_REGISTRY_TRUST_LIST: ({ problem }) => `Danh sách tin cậy không dùng được cho sổ đăng ký này: ${problem}`,
  ERR_REGISTRY_ORIGIN: ({ registry }) =>
    `Địa chỉ sổ đăng ký phải là một nguồn https không có dấu gạch chéo cuối; nhận được "${registry}"`,
  ERR_REGISTRY_ADDRESS: ({ field, value }) => `"${value}" không dùng được cho ${field}`,
  ERR_REGISTRY_EVENT: ({ recId, problem }) => `Sự kiện truy xuất của ${recId} sai tại "${problem}"`,
};

export const PAGE_WORDS_VI: PageWords = {
  demonstration: 'BẢN TRÌNH DIỄN – không phải dữ liệu công nhận chính thức',
  asOf: (day) => `Tính đến ngày ${day}`,
  asOfNote: 'Câu này được ghi lúc xuất bản trang. Khi trình duyệt cho phép, phần kiểm tra trực tiếp sẽ thay cho câu này.',
  asOfNoteUnsigned: 'Câu này được ghi lúc xuất bản trang. Sản phẩm chưa có hồ sơ ký số nên không có phần kiểm tra trực tiếp.',
  noData: 'chưa có dữ liệu',
  stars: (stars) => `OCOP ${stars} sao`,
  starsNow: (text) => text,
  starsThen: (text) => `Từng được công nhận: ${text}. Hạng này hiện không còn hiệu lực.`,
  starsPending: (text) => `Theo nguồn: ${text}. Chưa đủ căn cứ để xác nhận.`,
  starsNone: 'Hạng sao: chưa có dữ liệu',
  headings: {
    maker: 'Chủ thể và nơi sản xuất',
    decision: 'Quyết định và thời hạn',
    record: 'Hồ sơ ký số',
    events: 'Truy xuất nguồn gốc',
    sources: 'Nguồn dữ liệu',
    story: 'Câu chuyện sản phẩm',
    limits: 'Kết quả này không nói lên điều gì',
  },
  facts: {
    gtin: 'GTIN',
    productCode: 'Mã sản phẩm OCOP',
    productSet: 'Bộ sản phẩm',
    producer: 'Chủ thể',
    legalForm: 'Loại hình',
    place: 'Địa bàn',
    decisionNumber: 'Số quyết định',
    decisionDate: 'Ngày quyết định',
    authority: 'Cơ quan công nhận',
    score: 'Điểm đánh giá',
    validFrom: 'Có hiệu lực từ',
    validUntil: 'Có hiệu lực đến hết',
  },
  score: (score) => `${String(score).replace('.', ',')}/100`,
  record: 'Tải hồ sơ công nhận đã ký (JWT)',
  noRecord: (reason) => `Chưa có hồ sơ ký số: ${reason}`,
  label: 'Mở trang này như khi quét nhãn có chữ ký',
  linkset: 'Các liên kết cho máy đọc (linkset)',
  eventsFile: 'Tải các sự kiện truy xuất (EPCIS 2.0, JSON-LD)',
  lot: (lot) => `lô ${lot}`,
  trace: {
    place: 'Địa điểm',
    goods: 'Hàng',
    inputs: 'Nguyên liệu',
    outputs: 'Thành phẩm',
    crate: 'Kiện, thùng',
    from: 'Bên giao',
    to: 'Bên nhận',
  },
  traceNote: 'Do cơ sở tự ghi; sổ đăng ký công bố đúng như đã nhận và chưa kiểm chứng.',
  pieces: 'đơn vị',
  units: { KGM: 'kg', GRM: 'g', DTN: 'tạ', TNE: 'tấn', LTR: 'lít', MLT: 'ml' },
  circular: (count) => `Có ${count} trong 10 mục thông tin tối thiểu của Thông tư 02/2024/TT-BKHCN`,
  circularStates: { present: 'có', missing: 'chưa có', none: 'chưa có (chỉ cần khi sản phẩm có)' },
  limits:
    'Trang này nói về sản phẩm, không xác minh từng gói hàng. Một trang khác có thể vẽ lại hình ảnh này: hãy kiểm tra địa chỉ trang.',
  report: 'Báo cáo nhãn đáng ngờ',
  sourceOf: 'Nguồn dữ liệu: xem danh sách ở phần tiếng Việt.',
  root: {
    intro: (count) =>
      `${count.toLocaleString('vi')} sản phẩm có trong sổ này. Mỗi sản phẩm có một trang riêng, mở được cả khi không có JavaScript.`,
    check: 'Kiểm tra một nhãn',
    checkNoScript:
      'Để kiểm tra chữ ký của một nhãn, hãy mở trang này trong trình duyệt có bật JavaScript, hoặc dùng lệnh ocop verify.',
    empty: 'Sổ này chưa có sản phẩm nào.',
    home: 'Danh sách sản phẩm',
    starsThen: (text) => `từng được công nhận ${text}`,
    starsPending: (text) => `theo nguồn: ${text}`,
    byProvince: 'Theo tỉnh, thành phố',
    unknownProvince: 'Chưa rõ tỉnh',
    inForce: (inForce, count) => `${inForce.toLocaleString('vi')} trong ${count.toLocaleString('vi')} sản phẩm còn hiệu lực`,
    part: (page, pages) => `Trang ${page} trong ${pages}`,
    previousPart: 'Trang trước',
    nextPart: 'Trang sau',
  },
  notFound: {
    title: 'Không có trang này',
    meaning:
      'Sổ này không có sản phẩm nào mang mã vừa mở. Có thể mã gõ hoặc chép thiếu, hoặc sản phẩm được công bố ở một sổ khác.',
    advice:
      'Hãy quét lại mã trên bao bì, hoặc dán mã vào ô dưới đây. Nếu vẫn không thấy, đừng dựa vào số sao trên bao bì; hãy hỏi nơi bán.',
  },
  otherLanguage: 'English',
};
