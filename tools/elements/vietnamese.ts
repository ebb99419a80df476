/** Vietnamese of every sentence that the elements' comments say in public. English sentence of the source → Vietnamese; a sentence without one stops the generator. */
export const VIETNAMESE: Readonly<Record<string, string>> = {
  // Tags
  'The stars of one product, drawn only as far as signed data allow. `label`, `credential` or `link` is what is checked, else the record of `gtin` or `product-code`; `stars`, `gtin` and `product-code` are what the page claims. With nothing to check the claim is dashed and says so.':
    'Huy hiệu sao của một sản phẩm, chỉ vẽ đến mức dữ liệu đã ký cho phép. Kiểm tra theo `label`, `credential` hoặc `link`, nếu không có thì theo hồ sơ của `gtin` hoặc `product-code`; `stars`, `gtin` và `product-code` là lời trang tự khai. Không có gì để kiểm tra thì viền nét đứt và nói rõ là tự công bố.',
  "One product with its verdict. Name, producer and place come from the signed record where there is one, else from the page and marked as such. Price and picture are always the page's own. Nothing slotted can reach over the verdict.":
    'Thẻ của một sản phẩm kèm kết quả kiểm tra. Tên, chủ thể và nơi sản xuất lấy từ hồ sơ đã ký nếu có, nếu không thì là lời của trang và được ghi rõ như vậy. Giá và ảnh luôn là của trang. Nội dung chèn vào không che được kết quả.',
  'The whole answer about one label in three steps: sentence, facts, evidence. It checks `label`, `credential` or `link`, the page\'s own address with `src="location"`, or, with none of them, what a person types or a scanner in its slot reads. `expected-*` is what the page claims.':
    'Câu trả lời đầy đủ về một nhãn theo ba bậc: một câu, các dữ kiện, bằng chứng. Kiểm tra `label`, `credential` hoặc `link`, hoặc địa chỉ của chính trang với `src="location"`; không có gì thì kiểm tra mã người dùng gõ hoặc máy quét trong khe đọc được. `expected-*` là lời trang tự khai.',
  'Reads a code by camera, from a photo, or as typed, and hands its text on; it checks nothing itself. The camera opens only when a person asks, and is let go when a code is read, on Escape, and when the element or its page is no longer to be seen. Pictures stay on the device.':
    'Đọc mã bằng máy ảnh, từ ảnh chụp hoặc gõ tay rồi chuyển tiếp; tự nó không kiểm tra gì. Máy ảnh chỉ mở khi người dùng bấm, và được trả lại khi đọc xong, khi bấm Escape, khi thẻ hoặc trang không còn hiển thị. Hình ảnh không rời thiết bị.',
  "The progress of a plan as `ocop programme report` wrote it, with its day, its source, and the words that the numbers are the publisher's. Nothing in it is signed, so nothing is verified.":
    'Tiến độ của một kế hoạch như lệnh `ocop programme report` đã ghi, kèm ngày, nguồn và lời ghi rõ số liệu là của đơn vị công bố. Số liệu này không được ký nên không có gì được xác minh.',

  // Attributes and properties
  'What the page claims: 3 to 5.': 'Lời trang tự khai: 3 đến 5 sao.',
  'What the page claims: 1 to 5.': 'Lời trang tự khai: 1 đến 5 sao.',
  'What the page claims: a bar code number of 8 to 14 digits.': 'Lời trang tự khai: mã vạch (GTIN) 8 đến 14 chữ số.',
  'What the page claims: 8 to 14 digits.': 'Lời trang tự khai: mã vạch (GTIN) 8 đến 14 chữ số.',
  'What the page claims: an OCOP product code.': 'Lời trang tự khai: mã sản phẩm OCOP.',
  '`badge` is a small panel, `inline` one line of text, `stamp` an upright seal.':
    '`badge` là một khung nhỏ, `inline` là một dòng chữ, `stamp` là con dấu đứng.',
  'Size of the whole, from the text size of the page.': 'Cỡ của cả huy hiệu, theo cỡ chữ của trang.',
  'URI of a signed label, as a QR code carries it.': 'URI của nhãn đã ký, đúng như trong mã QR.',
  'Recognition credential, compact JWS.': 'Chứng nhận số, dạng JWS rút gọn.',
  'GS1 Digital Link, OCOP link, bar code number or product code to look up.':
    'Đường dẫn GS1 Digital Link, đường dẫn OCOP, mã vạch hoặc mã sản phẩm cần tra.',
  'The page has reason to think that the serial of a unit label was copied. It can only lower the verdict.':
    'Trang có lý do nghi số sê-ri của tem bị sao chép. Chỉ có thể hạ kết quả xuống, không nâng lên.',
  "`light`, `dark`, or `auto` for what the device prefers. Without it the element follows the `color-scheme` of the page. The ground around it stays the page's.":
    '`light` (sáng), `dark` (tối), hoặc `auto` theo thiết bị. Không đặt thì theo `color-scheme` của trang. Nền xung quanh vẫn là của trang.',
  'Language of the words. The nearest `lang` decides; Vietnamese where it names no registered language.':
    'Ngôn ngữ của chữ. `lang` gần nhất quyết định; là tiếng Việt nếu ngôn ngữ đó chưa được đăng ký.',
  "All of the page's own words at once, in place of the attributes of the same name.":
    'Tất cả lời của trang trong một đối tượng, thay cho các thuộc tính cùng tên.',
  "The page's own name for the product, shown where no signed record is at hand.":
    'Tên sản phẩm theo lời trang, hiện khi chưa có hồ sơ đã ký.',
  "The page's own word for the producer.": 'Chủ thể theo lời trang.',
  "The page's own word for the place.": 'Nơi sản xuất theo lời trang.',
  'Price as a number, in `currency`.': 'Giá, là một số, theo đơn vị `currency`.',
  'ISO 4217 code, VND by default.': 'Mã tiền tệ ISO 4217, mặc định là VND.',
  'Address of a picture: https, or same origin.': 'Địa chỉ ảnh: https, hoặc cùng nguồn với trang.',
  'What the picture shows beyond the name; empty by default, as the name stands beside it.':
    'Ảnh cho thấy điều gì ngoài tên; mặc định để trống vì tên đã ở ngay bên cạnh.',
  "The shop's page of the product: https, or same origin.": 'Trang bán của sản phẩm: https, hoặc cùng nguồn với trang.',
  'What is shown beside name and verdict, as words with spaces between: `producer`, `place`, `price`, `cert` (decision and validity), `batch` (lot and serial). `producer place price` by default. Decision, lot and serial come from signed data alone; no word of it touches the verdict.':
    'Những gì hiện bên tên và kết quả, các từ cách nhau bằng dấu cách: `producer` (chủ thể), `place` (nơi sản xuất), `price` (giá), `cert` (quyết định và hiệu lực), `batch` (số lô và số sê-ri). Mặc định là `producer place price`. Quyết định, số lô và số sê-ri chỉ lấy từ dữ liệu đã ký; không từ nào chạm tới kết quả.',
  '`row` puts the picture beside the words, `auto` from 30rem on; both put the verdict beside them from 44rem on. `stack` puts each under the other.':
    '`row` đặt ảnh cạnh chữ, `auto` đặt như vậy khi thẻ rộng từ 30rem; cả hai đặt kết quả bên cạnh khi rộng từ 44rem. `stack` xếp lần lượt từ trên xuống.',
  'Level of the name as a heading, 2 to 6; 3 by default.': 'Cấp tiêu đề của tên sản phẩm, 2 đến 6; mặc định là 3.',
  'Level of the verdict as a heading, 2 to 6; 2 by default.': 'Cấp tiêu đề của kết quả, 2 đến 6; mặc định là 2.',
  "Level of the plan's name as a heading, 2 to 6; 3 by default.": 'Cấp tiêu đề của tên kế hoạch, 2 đến 6; mặc định là 3.',
  '`location`: the address of the page, as on a landing page that a QR code opens.':
    '`location`: kiểm tra địa chỉ của chính trang, như ở trang đích mà mã QR mở ra.',
  "Address of the same as JSON, on the page's origin or the registry's; without it, what the registry publishes beside the product's record. Loaded only when a reader opens the journey.":
    'Địa chỉ của cùng nội dung ở dạng JSON, trên máy chủ của trang hoặc của sổ đăng ký; không ghi thì lấy tệp sổ đăng ký công bố cạnh hồ sơ. Chỉ tải khi người đọc mở phần hành trình.',
  "Where a report goes: https, or same origin. Without it, the product's page on the registry.":
    'Nơi nhận phản ánh: https, hoặc cùng nguồn với trang. Không đặt thì là trang của sản phẩm trên cổng công bố.',
  '`open` shows the evidence from the start.': '`open` mở sẵn phần bằng chứng.',
  "EPCIS 2.0 events: a document, a list, or one event. The lot's own days among them stand with the facts, as the word of whoever recorded them.":
    'Sự kiện EPCIS 2.0: một tài liệu, một danh sách hoặc một sự kiện. Ngày sản xuất và hạn dùng của lô ghi trong đó hiện cùng các dữ kiện, là lời của người ghi.',
  'Address of `zxing_reader.wasm` for browsers without a reader of their own: https, or same origin. Beside the script by default; never a third party.':
    'Địa chỉ của `zxing_reader.wasm` cho trình duyệt không có sẵn bộ đọc mã: https, hoặc cùng nguồn với trang. Mặc định nằm cạnh tệp mã; không bao giờ lấy từ bên thứ ba.',
  'Leaves the field for typing out, where the page has one of its own.': 'Bỏ ô gõ mã, khi trang đã có ô riêng.',
  'Address of report.json or summary.json: https, or same origin.':
    'Địa chỉ của report.json hoặc summary.json: https, hoặc cùng nguồn với trang.',
  'The report as an object, for pages that have it already. What is no report is not shown.':
    'Báo cáo dưới dạng đối tượng, khi trang đã có sẵn. Thứ không phải báo cáo thì không hiện.',
  'The frozen answer of the last check; null before it and where nothing was asked.':
    'Câu trả lời của lần kiểm tra gần nhất, không sửa được; là null khi chưa kiểm tra hoặc không có gì để hỏi.',

  // Methods
  'Checks a text as if it had been typed: label, link, credential, bar code number or product code. Resolves with the frozen outcome, or null where a newer check overtook it or `signal` ended it.':
    'Kiểm tra một đoạn chữ như thể vừa được gõ: nhãn, đường dẫn, chứng nhận số, mã vạch hoặc mã sản phẩm. Trả về kết quả không sửa được, hoặc null khi có lần kiểm tra mới hơn hay `signal` đã dừng.',
  'Takes back what was typed or scanned: the form again.': 'Bỏ mã đã gõ hoặc đã quét, trở lại ô nhập.',
  'Opens the camera and reads until a code is found. Never rejects: what goes wrong is said on the element and in `ocop-scan-error`.':
    'Mở máy ảnh và đọc đến khi thấy mã. Không ném lỗi: trục trặc được nói ngay trên thẻ và trong `ocop-scan-error`.',
  'Lets the camera go.': 'Trả lại máy ảnh.',
  'Reads the code in a picture. Never rejects.': 'Đọc mã trong một ảnh. Không ném lỗi.',

  // Events
  'A check has ended. Frozen: `state`, `authenticity`, `standing`, `wouldBe`.':
    'Một lần kiểm tra đã xong. Chi tiết không sửa được: `state`, `authenticity`, `standing`, `wouldBe`.',
  'The name was followed. Cancelable: preventing it keeps the browser on the page.':
    'Người dùng bấm vào tên sản phẩm. Hủy được: hủy thì trình duyệt ở lại trang.',
  'The picture of `image` did not load; a word stands in its place.': 'Ảnh của `image` không tải được; một chữ đứng thay chỗ.',
  'The reader reports a problem. Cancelable: the page that prevents it has taken it over, and the element says so.':
    'Người đọc báo có vấn đề. Hủy được: trang nào hủy là đã nhận xử lý, và thẻ nói rõ như vậy.',
  'The camera is about to open. Cancelable.': 'Máy ảnh sắp mở. Hủy được.',
  'The camera was let go.': 'Máy ảnh đã được trả lại.',
  'A code was read. Cancelable: an `<ocop-verify>` around it then leaves it alone.':
    'Đã đọc được một mã. Hủy được: khi đó `<ocop-verify>` bao quanh sẽ không kiểm tra.',
  '`denied`, `not-found`, `in-use`, `insecure`, `unsupported`, `detector-failed`, `no-code`, `photo-unreadable` or `failed`.':
    'Không quét được, `code` nói vì sao: `denied` (không cho phép), `not-found` (không có máy ảnh), `in-use` (đang bận), `insecure` (trang không an toàn), `unsupported` (không hỗ trợ), `detector-failed` (bộ đọc hỏng), `no-code` (ảnh không có mã), `photo-unreadable` (ảnh không mở được) hoặc `failed`.',
  'The numbers are shown, could not be loaded, or do not hold together.': 'Số liệu đã hiện, không tải được, hoặc tự mâu thuẫn.',

  // Slots
  'What the server wrote: shown until the element is there, without JavaScript and to search engines.':
    'Nội dung máy chủ viết sẵn: hiện trước khi thẻ chạy, khi không có JavaScript, và cho máy tìm kiếm.',
  'What the server wrote: shown until there are numbers, and where there are none.':
    'Nội dung máy chủ viết sẵn: hiện trước khi có số liệu và khi không có số liệu.',
  'What stands here without JavaScript.': 'Nội dung hiện khi không có JavaScript.',
  'The licensed certification mark, where the page may use it. Shown beside the stars of a verified product only.':
    'Nhãn hiệu chứng nhận đã được cấp quyền, khi trang có quyền dùng. Chỉ hiện cạnh sao của sản phẩm đã xác minh.',
  'A picture of the product, in place of `image`.': 'Ảnh sản phẩm, thay cho `image`.',
  "More of the page's own words, under the price.": 'Thêm lời của trang, dưới giá.',
  'Buttons and links, last in the card.': 'Nút và đường dẫn, ở cuối thẻ.',
  'An `<ocop-scanner>` above the form. What it reads is checked.':
    'Một `<ocop-scanner>` phía trên ô nhập. Mã nó đọc được sẽ được kiểm tra.',
  "The page's own help, under the form.": 'Lời hướng dẫn của trang, dưới ô nhập.',
  "The page's own words, under everything.": 'Lời của trang, dưới cùng.',

  // Parts
  "The link to the product's page on the registry.": 'Đường dẫn tới trang của sản phẩm trên cổng công bố.',
  "The picture's box.": 'Khung ảnh.',
  "The product's name.": 'Tên sản phẩm.',
  'The producer.': 'Chủ thể.',
  'The place.': 'Nơi sản xuất.',
  'The price.': 'Giá.',
  'The box of the actions.': 'Khung chứa các nút.',
  'Lists of facts.': 'Các danh sách dữ kiện.',
  'Journey and evidence.': 'Phần hành trình và bằng chứng.',
  "The journey's steps.": 'Các chặng của hành trình.',
  'The way to report a problem.': 'Lối báo vấn đề.',
  'The form.': 'Ô nhập mã.',
  'The whole.': 'Cả máy quét.',
  'The picture from the camera.': 'Hình từ máy ảnh.',
  'Buttons.': 'Các nút.',

  // Tokens
  'Font family.': 'Phông chữ.',
  'Ground of the panel.': 'Nền của khung.',
  "Ground of the page's own words.": 'Nền của phần lời trang.',
  'Ground.': 'Nền.',
  'Text on it.': 'Chữ trên nền.',
  'Second voice on it.': 'Chữ phụ trên nền.',
  'Hairlines.': 'Nét mảnh.',
  'Links and focus rings.': 'Đường dẫn và vòng tiêu điểm.',
  'Links, buttons and focus rings.': 'Đường dẫn, nút và vòng tiêu điểm.',
  'Buttons and focus rings.': 'Nút và vòng tiêu điểm.',
  'Bars and focus rings.': 'Thanh tiến độ và vòng tiêu điểm.',
  'Colour of full stars.': 'Màu của sao đầy.',
  'Colour of full stars. All other colours of a verdict are fixed.': 'Màu của sao đầy. Mọi màu khác của kết quả là cố định.',
  'Radius of corners.': 'Độ bo góc.',
  'Shadow of the card.': 'Bóng của thẻ.',
  'Space inside the card.': 'Khoảng trống bên trong thẻ.',
  'Shape of the picture.': 'Tỉ lệ của ảnh.',
  'Height that is kept from the first paint on, without a picture above the words, so that the verdict moves nothing; 18.5 to 32rem by the width of the card.':
    'Chiều cao giữ chỗ từ lúc đầu, không kể ảnh nằm trên phần chữ, để kết quả hiện ra không đẩy nội dung bên dưới; từ 18,5 đến 32rem tùy bề rộng của thẻ.',
  'Height that is kept from the first paint on, for a page that knows how tall the answer will be.':
    'Chiều cao giữ chỗ từ lúc đầu, cho trang biết trước câu trả lời cao bao nhiêu.',

  // States
  'The answer is on its way.': 'Câu trả lời đang tới.',
  'Every check passed and is fresh.': 'Mọi kiểm tra đều đạt và còn mới.',
  "Nothing to check: what stands here is the page's own word.": 'Không có gì để kiểm tra: nội dung ở đây là lời của trang.',
  'Nothing is going on.': 'Chưa có gì diễn ra.',
  'The camera is about to open.': 'Máy ảnh sắp mở.',
  'The camera is open.': 'Máy ảnh đang mở.',
  'A photo is being read.': 'Đang đọc một ảnh.',
  'A code was read.': 'Đã đọc được một mã.',
  'Something stands in the way; the sentence says what, and how to go on.': 'Có trục trặc; câu chữ nói là gì và cách làm tiếp.',
};
