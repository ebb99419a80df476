// Generated from the comments in src by tools/elements-manifest.ts. Do not edit.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CardProduct, OutcomeDetail, ProgrammeDetail, ReportDetail, ScanErrorDetail, ScanResultDetail, SelectDetail } from '@ocop/elements';
import type { OcopStarBadge } from '@ocop/elements/star-badge';
import type { OcopProductCard } from '@ocop/elements/product-card';
import type { OcopVerify } from '@ocop/elements/verify';
import type { OcopScanner } from '@ocop/elements/scanner';
import type { OcopProgrammeProgress } from '@ocop/elements/programme-progress';

type Tag<Element, Own> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own> & Own & { class?: string | undefined };

/**
 * Huy hiệu sao của một sản phẩm, chỉ vẽ đến mức dữ liệu đã ký cho phép. Kiểm tra theo `label`, `credential` hoặc `link`, nếu không có thì theo hồ sơ của `gtin` hoặc `product-code`; `stars`, `gtin` và `product-code` là lời trang tự khai. Không có gì để kiểm tra thì viền nét đứt và nói rõ là tự công bố.
 *
 * The stars of one product, drawn only as far as signed data allow. `label`, `credential` or `link` is what is checked, else the record of `gtin` or `product-code`; `stars`, `gtin` and `product-code` are what the page claims. With nothing to check the claim is dashed and says so.
 */
export interface OcopStarBadgeAttributes {
  /**
   * Lời trang tự khai: 3 đến 5 sao.
   *
   * What the page claims: 3 to 5.
   */
  stars?: string | number | null | undefined;
  /**
   * Lời trang tự khai: mã vạch (GTIN) 8 đến 14 chữ số.
   *
   * What the page claims: a bar code number of 8 to 14 digits.
   */
  gtin?: string | null | undefined;
  /**
   * Lời trang tự khai: mã sản phẩm OCOP.
   *
   * What the page claims: an OCOP product code.
   */
  'product-code'?: string | null | undefined;
  /**
   * `badge` là một khung nhỏ, `inline` là một dòng chữ, `stamp` là con dấu đứng.
   *
   * `badge` is a small panel, `inline` one line of text, `stamp` an upright seal.
   */
  variant?: 'badge' | 'inline' | 'stamp' | undefined;
  /**
   * Cỡ của cả huy hiệu, theo cỡ chữ của trang.
   *
   * Size of the whole, from the text size of the page.
   */
  size?: 'sm' | 'md' | 'lg' | undefined;
  /**
   * URI của nhãn đã ký, đúng như trong mã QR.
   *
   * URI of a signed label, as a QR code carries it.
   */
  label?: string | null | undefined;
  /**
   * Chứng nhận số, dạng JWS rút gọn.
   *
   * Recognition credential, compact JWS.
   */
  credential?: string | null | undefined;
  /**
   * Đường dẫn GS1 Digital Link, đường dẫn OCOP, mã vạch hoặc mã sản phẩm cần tra.
   *
   * GS1 Digital Link, OCOP link, bar code number or product code to look up.
   */
  link?: string | null | undefined;
  /**
   * Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.
   *
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   */
  'suspected-copy'?: boolean | undefined;
  /**
   * `light` (sáng), `dark` (tối), hoặc `auto` theo thiết bị. Không đặt thì theo `color-scheme` của trang. Nền xung quanh vẫn là của trang.
   *
   * `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
   */
  theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * Lời trang tự khai: mã sản phẩm OCOP.
   *
   * What the page claims: an OCOP product code.
   */
  productCode?: string | null | undefined;
  /**
   * Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.
   *
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   */
  suspectedCopy?: boolean | undefined;
  /**
   * Một lần kiểm tra đã xong. Chi tiết không sửa được: `state`, `authenticity`, `standing`, `wouldBe`.
   *
   * A check has ended. Frozen: `state`, `authenticity`, `standing`, `wouldBe`.
   */
  'onocop-outcome'?: ((event: CustomEvent<OutcomeDetail>) => void) | undefined;
}

/**
 * Thẻ của một sản phẩm kèm kết quả kiểm tra. Tên, chủ thể và nơi sản xuất lấy từ hồ sơ đã ký nếu có, nếu không thì là lời của trang và được ghi rõ như vậy. Giá và ảnh luôn là của trang. Nội dung chèn vào không che được kết quả.
 *
 * One product with its verdict. Name, producer and place come from the signed record where there is one, else from the page and marked as such. Price and picture are always the page's own. Nothing slotted can reach over the verdict.
 */
export interface OcopProductCardAttributes {
  /**
   * Lời trang tự khai: 3 đến 5 sao.
   *
   * What the page claims: 3 to 5.
   */
  stars?: string | number | null | undefined;
  /**
   * Lời trang tự khai: mã vạch (GTIN) 8 đến 14 chữ số.
   *
   * What the page claims: a bar code number of 8 to 14 digits.
   */
  gtin?: string | null | undefined;
  /**
   * Lời trang tự khai: mã sản phẩm OCOP.
   *
   * What the page claims: an OCOP product code.
   */
  'product-code'?: string | null | undefined;
  /**
   * Tên sản phẩm theo lời trang, hiện khi chưa có hồ sơ đã ký.
   *
   * The page's own name for the product, shown where no signed record is at hand.
   */
  name?: string | null | undefined;
  /**
   * Chủ thể theo lời trang.
   *
   * The page's own word for the producer.
   */
  producer?: string | null | undefined;
  /**
   * Nơi sản xuất theo lời trang.
   *
   * The page's own word for the place.
   */
  place?: string | null | undefined;
  /**
   * Giá, là một số, theo đơn vị `currency`.
   *
   * Price as a number, in `currency`.
   */
  price?: string | number | null | undefined;
  /**
   * Mã tiền tệ ISO 4217, mặc định là VND.
   *
   * ISO 4217 code, VND by default.
   */
  currency?: string | null | undefined;
  /**
   * Địa chỉ ảnh: https, hoặc cùng nguồn với trang.
   *
   * Address of a picture: https, or same origin.
   */
  image?: string | null | undefined;
  /**
   * Ảnh cho thấy điều gì ngoài tên; mặc định để trống vì tên đã ở ngay bên cạnh.
   *
   * What the picture shows beyond the name; empty by default, as the name stands beside it.
   */
  'image-alt'?: string | null | undefined;
  /**
   * Trang bán của sản phẩm: https, hoặc cùng nguồn với trang.
   *
   * The shop's page of the product: https, or same origin.
   */
  href?: string | null | undefined;
  /**
   * `row` đặt ảnh cạnh chữ, `auto` đặt như vậy khi thẻ rộng từ 30rem; cả hai đặt kết quả bên cạnh khi rộng từ 44rem. `stack` xếp lần lượt từ trên xuống.
   *
   * `row` puts the picture beside the words, `auto` from 30rem on; both put the verdict beside them from 44rem on. `stack` puts each under the other.
   */
  layout?: 'auto' | 'row' | 'stack' | undefined;
  /**
   * Những gì hiện bên tên và kết quả, các từ cách nhau bằng dấu cách: `producer` (chủ thể), `place` (nơi sản xuất), `price` (giá), `cert` (quyết định và hiệu lực), `batch` (số lô và số sê-ri). Mặc định là `producer place price`. Quyết định, số lô và số sê-ri chỉ lấy từ dữ liệu đã ký; không từ nào chạm tới kết quả.
   *
   * What is shown beside name and verdict, as words with spaces between: `producer`, `place`, `price`, `cert` (decision and validity), `batch` (lot and serial). `producer place price` by default. Decision, lot and serial come from signed data alone; no word of it touches the verdict.
   */
  show?: string | null | undefined;
  /**
   * Cấp tiêu đề của tên sản phẩm, 2 đến 6; mặc định là 3.
   *
   * Level of the name as a heading, 2 to 6; 3 by default.
   */
  'heading-level'?: string | number | null | undefined;
  /**
   * URI của nhãn đã ký, đúng như trong mã QR.
   *
   * URI of a signed label, as a QR code carries it.
   */
  label?: string | null | undefined;
  /**
   * Chứng nhận số, dạng JWS rút gọn.
   *
   * Recognition credential, compact JWS.
   */
  credential?: string | null | undefined;
  /**
   * Đường dẫn GS1 Digital Link, đường dẫn OCOP, mã vạch hoặc mã sản phẩm cần tra.
   *
   * GS1 Digital Link, OCOP link, bar code number or product code to look up.
   */
  link?: string | null | undefined;
  /**
   * Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.
   *
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   */
  'suspected-copy'?: boolean | undefined;
  /**
   * `light` (sáng), `dark` (tối), hoặc `auto` theo thiết bị. Không đặt thì theo `color-scheme` của trang. Nền xung quanh vẫn là của trang.
   *
   * `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
   */
  theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * Tất cả lời của trang trong một đối tượng, thay cho các thuộc tính cùng tên.
   *
   * All of the page's own words at once, in place of the attributes of the same name.
   */
  product?: CardProduct | null | undefined;
  /**
   * Lời trang tự khai: mã sản phẩm OCOP.
   *
   * What the page claims: an OCOP product code.
   */
  productCode?: string | null | undefined;
  /**
   * Ảnh cho thấy điều gì ngoài tên; mặc định để trống vì tên đã ở ngay bên cạnh.
   *
   * What the picture shows beyond the name; empty by default, as the name stands beside it.
   */
  imageAlt?: string | null | undefined;
  /**
   * Cấp tiêu đề của tên sản phẩm, 2 đến 6; mặc định là 3.
   *
   * Level of the name as a heading, 2 to 6; 3 by default.
   */
  headingLevel?: string | number | null | undefined;
  /**
   * Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.
   *
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   */
  suspectedCopy?: boolean | undefined;
  /**
   * Người dùng bấm vào tên sản phẩm. Hủy được: hủy thì trình duyệt ở lại trang.
   *
   * The name was followed. Cancelable: preventing it keeps the browser on the page.
   */
  'onocop-select'?: ((event: CustomEvent<SelectDetail>) => void) | undefined;
  /**
   * Ảnh của `image` không tải được; một chữ đứng thay chỗ.
   *
   * The picture of `image` did not load; a word stands in its place.
   */
  'onocop-image-error'?: ((event: CustomEvent<object>) => void) | undefined;
  /**
   * Một lần kiểm tra đã xong. Chi tiết không sửa được: `state`, `authenticity`, `standing`, `wouldBe`.
   *
   * A check has ended. Frozen: `state`, `authenticity`, `standing`, `wouldBe`.
   */
  'onocop-outcome'?: ((event: CustomEvent<OutcomeDetail>) => void) | undefined;
}

/**
 * Câu trả lời đầy đủ về một nhãn theo ba bậc: một câu, các dữ kiện, bằng chứng. Kiểm tra `label`, `credential` hoặc `link`, hoặc địa chỉ của chính trang với `src="location"`; không có gì thì kiểm tra mã người dùng gõ hoặc máy quét trong khe đọc được. `expected-*` là lời trang tự khai.
 *
 * The whole answer about one label in three steps: sentence, facts, evidence. It checks `label`, `credential` or `link`, the page's own address with `src="location"`, or, with none of them, what a person types or a scanner in its slot reads. `expected-*` is what the page claims.
 */
export interface OcopVerifyAttributes {
  /**
   * `location`: kiểm tra địa chỉ của chính trang, như ở trang đích mà mã QR mở ra.
   *
   * `location`: the address of the page, as on a landing page that a QR code opens.
   */
  src?: 'location' | null | undefined;
  /**
   * Lời trang tự khai: mã vạch (GTIN) 8 đến 14 chữ số.
   *
   * What the page claims: 8 to 14 digits.
   */
  'expected-gtin'?: string | null | undefined;
  /**
   * Lời trang tự khai: mã sản phẩm OCOP.
   *
   * What the page claims: an OCOP product code.
   */
  'expected-code'?: string | null | undefined;
  /**
   * Lời trang tự khai: 1 đến 5 sao.
   *
   * What the page claims: 1 to 5.
   */
  'expected-stars'?: string | number | null | undefined;
  /**
   * Địa chỉ của cùng nội dung ở dạng JSON, trên máy chủ của trang hoặc của sổ đăng ký; không ghi thì lấy tệp sổ đăng ký công bố cạnh hồ sơ. Chỉ tải khi người đọc mở phần hành trình.
   *
   * Address of the same as JSON, on the page's origin or the registry's; without it, what the registry publishes beside the product's record. Loaded only when a reader opens the journey.
   */
  'journey-src'?: string | null | undefined;
  /**
   * Nơi nhận phản ánh: https, hoặc cùng nguồn với trang. Không đặt thì là trang của sản phẩm trên cổng công bố.
   *
   * Where a report goes: https, or same origin. Without it, the product's page on the registry.
   */
  'report-href'?: string | null | undefined;
  /**
   * `open` mở sẵn phần bằng chứng.
   *
   * `open` shows the evidence from the start.
   */
  details?: 'open' | 'closed' | null | undefined;
  /**
   * Cấp tiêu đề của kết quả, 2 đến 6; mặc định là 2.
   *
   * Level of the verdict as a heading, 2 to 6; 2 by default.
   */
  'heading-level'?: string | number | null | undefined;
  /**
   * URI của nhãn đã ký, đúng như trong mã QR.
   *
   * URI of a signed label, as a QR code carries it.
   */
  label?: string | null | undefined;
  /**
   * Chứng nhận số, dạng JWS rút gọn.
   *
   * Recognition credential, compact JWS.
   */
  credential?: string | null | undefined;
  /**
   * Đường dẫn GS1 Digital Link, đường dẫn OCOP, mã vạch hoặc mã sản phẩm cần tra.
   *
   * GS1 Digital Link, OCOP link, bar code number or product code to look up.
   */
  link?: string | null | undefined;
  /**
   * Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.
   *
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   */
  'suspected-copy'?: boolean | undefined;
  /**
   * `light` (sáng), `dark` (tối), hoặc `auto` theo thiết bị. Không đặt thì theo `color-scheme` của trang. Nền xung quanh vẫn là của trang.
   *
   * `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
   */
  theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * Lời trang tự khai: mã vạch (GTIN) 8 đến 14 chữ số.
   *
   * What the page claims: 8 to 14 digits.
   */
  expectedGtin?: string | null | undefined;
  /**
   * Lời trang tự khai: mã sản phẩm OCOP.
   *
   * What the page claims: an OCOP product code.
   */
  expectedCode?: string | null | undefined;
  /**
   * Lời trang tự khai: 1 đến 5 sao.
   *
   * What the page claims: 1 to 5.
   */
  expectedStars?: string | number | null | undefined;
  /**
   * Sự kiện EPCIS 2.0: một tài liệu, một danh sách hoặc một sự kiện. Ngày sản xuất và hạn dùng của lô ghi trong đó hiện cùng các dữ kiện, là lời của người ghi.
   *
   * EPCIS 2.0 events: a document, a list, or one event. The lot's own days among them stand with the facts, as the word of whoever recorded them.
   */
  journey?: unknown;
  /**
   * Địa chỉ của cùng nội dung ở dạng JSON, trên máy chủ của trang hoặc của sổ đăng ký; không ghi thì lấy tệp sổ đăng ký công bố cạnh hồ sơ. Chỉ tải khi người đọc mở phần hành trình.
   *
   * Address of the same as JSON, on the page's origin or the registry's; without it, what the registry publishes beside the product's record. Loaded only when a reader opens the journey.
   */
  journeySrc?: string | null | undefined;
  /**
   * Nơi nhận phản ánh: https, hoặc cùng nguồn với trang. Không đặt thì là trang của sản phẩm trên cổng công bố.
   *
   * Where a report goes: https, or same origin. Without it, the product's page on the registry.
   */
  reportHref?: string | null | undefined;
  /**
   * Cấp tiêu đề của kết quả, 2 đến 6; mặc định là 2.
   *
   * Level of the verdict as a heading, 2 to 6; 2 by default.
   */
  headingLevel?: string | number | null | undefined;
  /**
   * Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.
   *
   * The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.
   */
  suspectedCopy?: boolean | undefined;
  /**
   * Người đọc báo có vấn đề. Hủy được: trang nào hủy là đã nhận xử lý, và thẻ nói rõ như vậy.
   *
   * The reader reports a problem. Cancelable: the page that prevents it has taken it over, and the element says so.
   */
  'onocop-report'?: ((event: CustomEvent<ReportDetail>) => void) | undefined;
  /**
   * Một lần kiểm tra đã xong. Chi tiết không sửa được: `state`, `authenticity`, `standing`, `wouldBe`.
   *
   * A check has ended. Frozen: `state`, `authenticity`, `standing`, `wouldBe`.
   */
  'onocop-outcome'?: ((event: CustomEvent<OutcomeDetail>) => void) | undefined;
}

/**
 * Đọc mã bằng máy ảnh, từ ảnh chụp hoặc gõ tay rồi chuyển tiếp; tự nó không kiểm tra gì. Máy ảnh chỉ mở khi người dùng bấm, và được trả lại khi đọc xong, khi bấm Escape, khi thẻ hoặc trang không còn hiển thị. Hình ảnh không rời thiết bị.
 *
 * Reads a code by camera, from a photo, or as typed, and hands its text on; it checks nothing itself. The camera opens only when a person asks, and is let go when a code is read, on Escape, and when the element or its page is no longer to be seen. Pictures stay on the device.
 */
export interface OcopScannerAttributes {
  /**
   * Địa chỉ của `zxing_reader.wasm` cho trình duyệt không có sẵn bộ đọc mã: https, hoặc cùng nguồn với trang. Mặc định nằm cạnh tệp mã; không bao giờ lấy từ bên thứ ba.
   *
   * Address of `zxing_reader.wasm` for browsers without a reader of their own: https, or same origin. Beside the script by default; never a third party.
   */
  wasm?: string | null | undefined;
  /**
   * Bỏ ô gõ mã, khi trang đã có ô riêng.
   *
   * Leaves the field for typing out, where the page has one of its own.
   */
  'without-typing'?: boolean | undefined;
  /**
   * `light` (sáng), `dark` (tối), hoặc `auto` theo thiết bị. Không đặt thì theo `color-scheme` của trang. Nền xung quanh vẫn là của trang.
   *
   * `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
   */
  theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * Bỏ ô gõ mã, khi trang đã có ô riêng.
   *
   * Leaves the field for typing out, where the page has one of its own.
   */
  withoutTyping?: boolean | undefined;
  /**
   * Máy ảnh sắp mở. Hủy được.
   *
   * The camera is about to open. Cancelable.
   */
  'onocop-scan-start'?: ((event: CustomEvent<object>) => void) | undefined;
  /**
   * Máy ảnh đã được trả lại.
   *
   * The camera was let go.
   */
  'onocop-scan-stop'?: ((event: CustomEvent<object>) => void) | undefined;
  /**
   * Đã đọc được một mã. Hủy được: khi đó `<ocop-verify>` bao quanh sẽ không kiểm tra.
   *
   * A code was read. Cancelable: an `<ocop-verify>` around it then leaves it alone.
   */
  'onocop-scan-result'?: ((event: CustomEvent<ScanResultDetail>) => void) | undefined;
  /**
   * Không quét được, `code` nói vì sao: `denied` (không cho phép), `not-found` (không có máy ảnh), `in-use` (đang bận), `insecure` (trang không an toàn), `unsupported` (không hỗ trợ), `detector-failed` (bộ đọc hỏng), `no-code` (ảnh không có mã), `photo-unreadable` (ảnh không mở được) hoặc `failed`.
   *
   * `denied`, `not-found`, `in-use`, `insecure`, `unsupported`, `detector-failed`, `no-code`, `photo-unreadable` or `failed`.
   */
  'onocop-scan-error'?: ((event: CustomEvent<ScanErrorDetail>) => void) | undefined;
}

/**
 * Tiến độ của một kế hoạch như lệnh `ocop programme report` đã ghi, kèm ngày, nguồn và lời ghi rõ số liệu là của đơn vị công bố. Số liệu này không được ký nên không có gì được xác minh.
 *
 * The progress of a plan as `ocop programme report` wrote it, with its day, its source, and the words that the numbers are the publisher's. Nothing in it is signed, so nothing is verified.
 */
export interface OcopProgrammeProgressAttributes {
  /**
   * Địa chỉ của report.json hoặc summary.json: https, hoặc cùng nguồn với trang.
   *
   * Address of report.json or summary.json: https, or same origin.
   */
  src?: string | null | undefined;
  /**
   * Cấp tiêu đề của tên kế hoạch, 2 đến 6; mặc định là 3.
   *
   * Level of the plan's name as a heading, 2 to 6; 3 by default.
   */
  'heading-level'?: string | number | null | undefined;
  /**
   * `light` (sáng), `dark` (tối), hoặc `auto` theo thiết bị. Không đặt thì theo `color-scheme` của trang. Nền xung quanh vẫn là của trang.
   *
   * `light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.
   */
  theme?: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * Báo cáo dưới dạng đối tượng, khi trang đã có sẵn. Thứ không phải báo cáo thì không hiện.
   *
   * The report as an object, for pages that have it already. What is no report is not shown.
   */
  report?: unknown;
  /**
   * Số liệu đã hiện, không tải được, hoặc tự mâu thuẫn.
   *
   * The numbers are shown, could not be loaded, or do not hold together.
   */
  'onocop-programme'?: ((event: CustomEvent<ProgrammeDetail>) => void) | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ocop-star-badge': Tag<OcopStarBadge, OcopStarBadgeAttributes>;
      'ocop-product-card': Tag<OcopProductCard, OcopProductCardAttributes>;
      'ocop-verify': Tag<OcopVerify, OcopVerifyAttributes>;
      'ocop-scanner': Tag<OcopScanner, OcopScannerAttributes>;
      'ocop-programme-progress': Tag<OcopProgrammeProgress, OcopProgrammeProgressAttributes>;
    }
  }
}
