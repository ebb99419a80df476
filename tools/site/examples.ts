import { readFileSync } from 'node:fs';
import type { Bilingual } from '../elements/bilingual.ts';

export interface Example {
  /** File in docs/site/examples. */
  readonly file: string;
  readonly title: Bilingual;
  /** What to look at. */
  readonly note: Bilingual;
  /** Sources this page needs beyond the strictest policy. */
  readonly policy?: Readonly<Record<string, string>>;
}

const SCANNER_POLICY = { 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" };

/** The examples of each tag, as they follow one another on its page. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'ocop-star-badge': [
    {
      file: 'huy-hieu.html',
      title: { vi: 'Huy hiệu bên tên hàng', en: 'A badge beside a product’s name' },
      note: {
        vi: 'Trang nêu mã sản phẩm; sao chỉ sáng khi dữ liệu đã ký cho phép. Chữ bên trong thẻ là điều người đọc thấy khi không có JavaScript.',
        en: 'The page names the product; stars light up only as far as signed data allow. The words inside the tag are what a reader without JavaScript sees.',
      },
    },
    {
      file: 'huy-hieu-tu-cong-bo.html',
      title: { vi: 'Lời tự khai trông khác hẳn', en: 'A bare claim looks different' },
      note: {
        vi: 'Không có mã để tra thì viền nét đứt và ghi “tự công bố, chưa xác minh”. Mã vạch trình diễn (đầu 952) luôn mang dấu thử nghiệm.',
        en: 'With nothing to look up the frame is dashed and says “self-declared, not verified”. A demonstration bar code (prefix 952) always bears the mark of a test.',
      },
    },
    {
      file: 'huy-hieu-kieu.html',
      title: { vi: 'Ba kiểu, ba cỡ', en: 'Three variants, three sizes' },
      note: {
        vi: '`variant` và `size` đổi hình dáng, không đổi kết quả.',
        en: '`variant` and `size` change the shape, never the verdict.',
      },
    },
    {
      file: 'huy-hieu-tieng-anh.html',
      title: { vi: 'Tiếng Anh, nền tối', en: 'English, dark' },
      note: {
        vi: '`lang` gần nhất quyết định ngôn ngữ; `theme` quyết định sáng tối.',
        en: 'The nearest `lang` decides the language; `theme` decides light or dark.',
      },
    },
    {
      file: 'khong-javascript.html',
      title: { vi: 'Không có JavaScript, chỉ CSS', en: 'Without JavaScript, CSS alone' },
      note: {
        vi: 'Máy chủ viết sẵn nội dung bằng `renderFallback`; trang này không tải tệp mã nào.',
        en: 'The server wrote the words with `renderFallback`; this page loads no script at all.',
      },
    },
  ],
  'ocop-product-card': [
    {
      file: 'the-san-pham.html',
      title: { vi: 'Một thẻ sản phẩm', en: 'One product card' },
      note: {
        vi: 'Tên, chủ thể, nơi sản xuất lấy từ hồ sơ đã ký; giá và nút là của cửa hàng.',
        en: 'Name, producer and place come from the signed record; price and buttons are the shop’s.',
      },
    },
    {
      file: 'danh-sach.html',
      title: {
        vi: 'Danh sách hàng: còn hiệu lực, hết hạn, thu hồi, không khớp',
        en: 'A listing: in force, expired, revoked, mismatch',
      },
      note: {
        vi: 'Cửa hàng ghi sao cho cả bốn; thẻ nói đúng tình trạng của từng sản phẩm.',
        en: 'The shop claims stars for all four; each card says how things stand.',
      },
    },
    {
      file: 'the-doi-mau.html',
      title: { vi: 'Theo màu của cửa hàng', en: 'Dressed in the shop’s colours' },
      note: {
        vi: 'Biến CSS và `::part` đổi áo của thẻ. Phần kết quả giữ màu riêng, không trang nào sơn lại được.',
        en: 'Tokens and `::part` dress the card. The verdict keeps colours of its own that no page can repaint.',
      },
    },
  ],
  'ocop-verify': [
    {
      file: 'kiem-tra.html',
      title: { vi: 'Ô kiểm tra', en: 'A form to check a code' },
      note: {
        vi: 'Thử gõ OCOP-MAT-ONG, OCOP-TOM-KHO hoặc OCOP-CHA-CA.',
        en: 'Try typing OCOP-MAT-ONG, OCOP-TOM-KHO or OCOP-CHA-CA.',
      },
    },
    {
      file: 'ho-so.html',
      title: { vi: 'Câu trả lời đầy đủ, có hành trình', en: 'The whole answer, with its journey' },
      note: {
        vi: 'Một câu, các dữ kiện, bằng chứng. Mở phần hành trình thì các chặng mới được tải.',
        en: 'A sentence, the facts, the evidence. The journey is loaded when it is opened.',
      },
      policy: { 'connect-src': "'self'" },
    },
  ],
  'ocop-scanner': [
    {
      file: 'may-quet.html',
      title: { vi: 'Máy quét trong ô kiểm tra', en: 'The scanner inside the form' },
      note: {
        vi: 'Máy ảnh chỉ mở khi bấm. Trang cần thêm hai nguồn trong chính sách: tệp của chính nó và WebAssembly.',
        en: 'The camera opens on request only. The page’s policy needs two more sources: its own files and WebAssembly.',
      },
      policy: SCANNER_POLICY,
    },
  ],
  'ocop-programme-progress': [
    {
      file: 'tien-do.html',
      title: { vi: 'Tiến độ kế hoạch Cà Mau 2024', en: 'Progress of the 2024 plan of Cà Mau' },
      note: {
        vi: 'Số đếm từ danh sách thật, mỗi số kèm nguồn; số đã công bố đứng cạnh.',
        en: 'Counted from the real list, each number with its source; published figures stand beside.',
      },
      policy: { 'connect-src': "'self'" },
    },
  ],
};

/** The HTML of an example as it stands in the repository. */
export function exampleSource(file: string): string {
  return readFileSync(new URL(`../../docs/site/examples/${file}`, import.meta.url), 'utf8');
}

/** What a shop would write of it: the body, without its indentation. */
export function exampleBody(file: string): string {
  const body = /<body>\n([\s\S]*?)\n {2}<\/body>/.exec(exampleSource(file))?.[1];
  if (body === undefined) throw new Error(`docs/site/examples/${file} has no <body> on lines of its own`);
  return body.replaceAll(/^ {4}/gm, '');
}
