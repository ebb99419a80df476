import type { ConversionTable } from './conversion-table.ts';
import { unpackConversion } from './unpack-conversion.ts';

/**
 * The communes of Cà Mau of today and those of old Cà Mau and old Bạc Liêu that they were made of: 186 rows, 64 units of today, 164 of before 2025-07-01.
 * Source: General Statistics Office, "Bảng chuyển đổi đơn vị hành chính mới – cũ" (danhmuchanhchinh.nso.gov.vn), as of 2025-07-01, read 2026-11-23.
 * One line a row: code and name today; code, name and district code before; how much of it went there (w whole, p part, u unchanged).
 */
const ROWS = `
31825|Phường Bạc Liêu|31813|Phường 2|954|w
31825|Phường Bạc Liêu|31816|Phường 3|954|w
31825|Phường Bạc Liêu|31822|Phường 7|954|w
31825|Phường Bạc Liêu|31825|Phường 1|954|w
31825|Phường Bạc Liêu|31828|Phường 8|954|w
31834|Phường Vĩnh Trạch|31819|Phường 5|954|w
31834|Phường Vĩnh Trạch|31834|Xã Vĩnh Trạch|954|w
31840|Phường Hiệp Thành|31831|Phường Nhà Mát|954|w
31840|Phường Hiệp Thành|31837|Xã Vĩnh Trạch Đông|954|w
31840|Phường Hiệp Thành|31840|Xã Hiệp Thành|954|w
31942|Phường Giá Rai|31942|Phường 1|959|w
31942|Phường Giá Rai|31945|Phường Hộ Phòng|959|w
31942|Phường Giá Rai|31960|Xã Phong Thạnh|959|w
31942|Phường Giá Rai|31963|Xã Phong Thạnh A|959|w
31951|Phường Láng Tròn|31948|Xã Phong Thạnh Đông|959|w
31951|Phường Láng Tròn|31951|Phường Láng Tròn|959|w
31951|Phường Láng Tròn|31954|Xã Phong Tân|959|w
32002|Phường An Xuyên|31999|Phường 9|964|w
32002|Phường An Xuyên|32002|Phường 2|964|w
32002|Phường An Xuyên|32005|Phường 1|964|w
32002|Phường An Xuyên|32022|Phường Tân Xuyên|964|w
32002|Phường An Xuyên|32023|Xã An Xuyên|964|w
32014|Phường Lý Văn Lâm|32014|Phường 8|964|w
32014|Phường Lý Văn Lâm|32032|Xã Lý Văn Lâm|964|w
32014|Phường Lý Văn Lâm|32122|Xã Lợi An|968|p
32025|Phường Tân Thành|32008|Phường 5|964|w
32025|Phường Tân Thành|32017|Phường 6|964|p
32025|Phường Tân Thành|32020|Phường 7|964|p
32025|Phường Tân Thành|32025|Phường Tân Thành|964|w
32025|Phường Tân Thành|32026|Xã Tân Thành|964|w
32025|Phường Tân Thành|32029|Xã Tắc Vân|964|p
32025|Phường Tân Thành|32035|Xã Định Bình|964|p
32041|Phường Hòa Thành|32017|Phường  6|964|p
32041|Phường Hòa Thành|32020|Phường 7|964|p
32041|Phường Hòa Thành|32029|Xã Tắc Vân|964|p
32041|Phường Hòa Thành|32035|Xã Định Bình|964|p
32041|Phường Hòa Thành|32038|Xã Hòa Thành|964|w
32041|Phường Hòa Thành|32041|Xã Hòa Tân|964|w
31843|Xã Hồng Dân|31843|Thi trấn Ngan Dừa|956|w
31843|Xã Hồng Dân|31852|Xã Ninh Hòa|956|w
31843|Xã Hồng Dân|31855|Xã Lộc Ninh|956|w
31849|Xã Ninh Quới|31846|Xã Ninh Quới|956|w
31849|Xã Ninh Quới|31849|Xã Ninh Quới A|956|w
31858|Xã Vĩnh Lộc|31858|Xã Vĩnh Lộc|956|w
31858|Xã Vĩnh Lộc|31861|Xã  Vĩnh Lộc A|956|w
31864|Xã Ninh Thạnh Lợi|31863|Xã Ninh Thạnh Lợi A|956|w
31864|Xã Ninh Thạnh Lợi|31864|Xã Ninh Thạnh Lợi|956|w
31867|Xã Phước Long|31867|Thị trấn Phước Long|957|w
31867|Xã Phước Long|31870|Xã Vĩnh Phú Đông|957|w
31876|Xã Vĩnh Phước|31873|Xã Vĩnh Phú Tây|957|w
31876|Xã Vĩnh Phước|31876|Xã Phước Long|957|w
31882|Xã Vĩnh Thanh|31879|Xã Hưng Phú|957|w
31882|Xã Vĩnh Thanh|31882|Xã Vĩnh Thanh|957|w
31885|Xã Phong Hiệp|31885|Xã Phong Thạnh Tây A|957|w
31885|Xã Phong Hiệp|31888|Xã Phong Thạnh Tây B|957|w
31891|Xã Hòa Bình|31921|Xã Long Thạnh|958|w
31891|Xã Hòa Bình|31891|Thị trấn Hòa Bình|961|w
31891|Xã Hòa Bình|31933|Xã Vĩnh Mỹ A|961|w
31894|Xã Châu Thới|31894|Xã Vĩnh Hưng|958|w
31894|Xã Châu Thới|31897|Xã Vĩnh Hưng A|958|w
31894|Xã Châu Thới|31912|Xã Châu Thới|958|w
31900|Xã Vĩnh Lợi|31900|Thị trấn Châu Hưng|958|w
31900|Xã Vĩnh Lợi|31903|Xã Châu Hưng A|958|w
31906|Xã Hưng Hội|31906|Xã Hưng Thành|958|w
31906|Xã Hưng Hội|31909|Xã Hưng Hội|958|w
31918|Xã Vĩnh Mỹ|31915|Xã Minh Diệu|961|w
31918|Xã Vĩnh Mỹ|31918|Xã  Vĩnh Bình|961|w
31918|Xã Vĩnh Mỹ|31924|Xã Vĩnh Mỹ B|961|w
31927|Xã Vĩnh Hậu|31927|Xã Vĩnh Hậu|961|w
31927|Xã Vĩnh Hậu|31930|Xã Vĩnh Hậu A|961|w
31927|Xã Vĩnh Hậu|31936|Xã Vĩnh Thịnh|961|w
31957|Xã Phong Thạnh|31957|Xã Tân Phong|959|w
31957|Xã Phong Thạnh|31966|Xã Phong Thạnh Tây|959|w
31957|Xã Phong Thạnh|31969|Xã Tân Thạnh|959|w
31972|Xã Gành Hào|31972|Thị trấn Gành Hào|960|w
31972|Xã Gành Hào|31984|Xã Long Điền Tây|960|w
31975|Xã Đông Hải|31975|Xã Long Điền Đông|960|w
31975|Xã Đông Hải|31978|Xã Long Điền Đông A|960|w
31985|Xã Long Điền|31981|Xã Long Điền|960|w
31985|Xã Long Điền|31985|Xã Điền Hải|960|w
31988|Xã An Trạch|31987|Xã An Trạch|960|w
31988|Xã An Trạch|31988|Xã An Trạch A|960|w
31993|Xã Định Thành|31990|Xã An Phúc|960|w
31993|Xã Định Thành|31993|Xã Định Thành|960|w
31993|Xã Định Thành|31996|Xã Định Thành A|960|w
32044|Xã Nguyễn Phích|32044|Thị trấn U Minh|966|w
32044|Xã Nguyễn Phích|32048|Xã Khánh Thuận|966|p
32044|Xã Nguyễn Phích|32053|Xã Nguyễn Phích|966|p
32047|Xã U Minh|32047|Xã Khánh Hòa|966|w
32047|Xã U Minh|32048|Xã Khánh Thuận|966|p
32047|Xã U Minh|32050|Xã Khánh Tiến|966|w
32047|Xã U Minh|32056|Xã Khánh Lâm|966|p
32059|Xã Khánh An|32053|Xã Nguyễn Phích|966|p
32059|Xã Khánh An|32059|Xã Khánh An|966|w
32062|Xã Khánh Lâm|32053|Xã Nguyễn Phích|966|p
32062|Xã Khánh Lâm|32056|Xã Khánh Lâm|966|p
32062|Xã Khánh Lâm|32062|Xã Khánh Hội|966|w
32065|Xã Thới Bình|32065|Thị trấn Thới Bình|967|w
32065|Xã Thới Bình|32077|Xã Thới Bình|967|w
32069|Xã Biển Bạch|32068|Xã Biển Bạch|967|w
32069|Xã Biển Bạch|32069|Xã Tân Bằng|967|w
32069|Xã Biển Bạch|32074|Xã Biển Bạch Đông|967|w
32071|Xã Trí Phải|32071|Xã Trí Phải|967|w
32071|Xã Trí Phải|32072|Xã Trí Lực|967|w
32071|Xã Trí Phải|32080|Xã Tân Phú|967|w
32083|Xã Tân Lộc|32083|Xã Tân Lộc Bắc|967|w
32083|Xã Tân Lộc|32086|Xã Tân Lộc|967|w
32083|Xã Tân Lộc|32089|Xã Tân Lộc Đông|967|w
32092|Xã Hồ Thị Kỷ|32092|Xã Hồ Thị Kỷ|967|u
32095|Xã Trần Văn Thời|32095|Thị trấn Trần Văn Thời|968|w
32095|Xã Trần Văn Thời|32107|Xã Trần Hợi|968|p
32095|Xã Trần Văn Thời|32108|Xã Khánh Lộc|968|w
32095|Xã Trần Văn Thời|32122|Xã Lợi An|968|p
32095|Xã Trần Văn Thời|32124|Xã Phong Điền|968|p
32095|Xã Trần Văn Thời|32125|Xã Phong Lạc|968|w
32098|Xã Sông Đốc|32098|Thị trấn Sông Đốc|968|w
32098|Xã Sông Đốc|32124|Xã Phong Điền|968|p
32104|Xã Đá Bạc|32101|Xã Khánh Bình Tây Bắc|968|w
32104|Xã Đá Bạc|32104|Xã Khánh Bình Tây|968|w
32104|Xã Đá Bạc|32107|Xã Trần Hợi|968|p
32110|Xã Khánh Bình|32110|Xã Khánh Bình|968|w
32110|Xã Khánh Bình|32116|Xã Khánh Bình Đông|968|w
32119|Xã Khánh Hưng|32113|Xã Khánh Hưng|968|w
32119|Xã Khánh Hưng|32119|Xã Khánh Hải|968|w
32128|Xã Cái Nước|32128|Thị trấn Cái Nước|969|w
32128|Xã Cái Nước|32142|Xã Đông Hưng|969|p
32128|Xã Cái Nước|32143|Xã Đông Thới|969|p
32128|Xã Cái Nước|32146|Xã Tân Hưng Đông|969|p
32128|Xã Cái Nước|32149|Xã Trần Thới|969|w
32134|Xã Lương Thế Trân|32130|Xã Thạnh Phú|969|w
32134|Xã Lương Thế Trân|32131|Xã Lương Thế Trân|969|w
32134|Xã Lương Thế Trân|32134|Xã Phú Hưng|969|w
32134|Xã Lương Thế Trân|32122|Xã Lợi An|968|p
32137|Xã Tân Hưng|32137|Xã Tân Hưng|969|w
32137|Xã Tân Hưng|32141|Xã Hòa Mỹ|969|p
32137|Xã Tân Hưng|32142|Xã Đông Hưng|969|p
32137|Xã Tân Hưng|32143|Xã Đông Thới|969|p
32140|Xã Hưng Mỹ|32140|Xã Hưng Mỹ|969|w
32140|Xã Hưng Mỹ|32141|Xã Hòa Mỹ|969|p
32140|Xã Hưng Mỹ|32146|Xã Tân Hưng Đông|969|p
32152|Xã Đầm Dơi|32152|Thị trấn Đầm Dơi|970|w
32152|Xã Đầm Dơi|32155|Xã Tạ An Khương|970|p
32152|Xã Đầm Dơi|32173|Xã Tân Duyệt|970|w
32152|Xã Đầm Dơi|32174|Xã Tân Dân|970|w
32155|Xã Tạ An Khương|32155|Xã Tạ An Khương|970|p
32155|Xã Tạ An Khương|32158|Xã Tạ An Khương Đông|970|w
32155|Xã Tạ An Khương|32170|Xã Tạ An Khương Nam|970|w
32161|Xã Trần Phán|32161|Xã Trần Phán|970|w
32161|Xã Trần Phán|32162|Xã Tân Trung|970|w
32167|Xã Tân Thuận|32164|Xã Tân Đức|970|w
32167|Xã Tân Thuận|32167|Xã Tân Thuận|970|w
32182|Xã Quách Phẩm|32179|Xã Quách Phẩm Bắc|970|w
32182|Xã Quách Phẩm|32182|Xã Quách Phẩm|970|w
32185|Xã Thanh Tùng|32185|Xã Thanh Tùng|970|w
32185|Xã Thanh Tùng|32186|Xã Ngọc Chánh|970|w
32188|Xã Tân Tiến|32176|Xã Tân Tiến|970|w
32188|Xã Tân Tiến|32188|Xã Nguyễn Huân|970|w
32191|Xã Năm Căn|32191|Thị trấn Năm Căn|971|p
32191|Xã Năm Căn|32194|Xã Hàm Rồng|971|p
32191|Xã Năm Căn|32203|Xã Hàng Vịnh|971|w
32201|Xã Đất Mới|32191|Thị trấn Năm Căn|971|p
32201|Xã Đất Mới|32194|Xã Hàm Rồng|971|p
32201|Xã Đất Mới|32200|Xã Đất Mới|971|w
32201|Xã Đất Mới|32201|Xã Lâm Hải|971|w
32201|Xã Đất Mới|32242|Xã Viên An|973|p
32206|Xã Tam Giang|32197|Xã Hiệp Tùng|971|w
32206|Xã Tam Giang|32206|Xã Tam Giang|971|w
32206|Xã Tam Giang|32209|Xã Tam Giang Đông|971|w
32212|Xã Cái Đôi Vàm|32212|Thị trấn Cái Đôi Vàm|972|w
32212|Xã Cái Đôi Vàm|32230|Xã Nguyễn Việt Khái|972|w
32214|Xã Phú Mỹ|32214|Xã Phú Thuận|972|w
32214|Xã Phú Mỹ|32215|Xã Phú Mỹ|972|w
32214|Xã Phú Mỹ|32141|Xã Hòa Mỹ|969|p
32218|Xã Phú Tân|32218|Xã Phú Tân|972|w
32218|Xã Phú Tân|32221|Xã Tân Hải|972|w
32227|Xã Nguyễn Việt Khái|32224|Xã Việt Thắng|972|w
32227|Xã Nguyễn Việt Khái|32227|Xã Tân Hưng Tây|972|w
32227|Xã Nguyễn Việt Khái|32228|Xã Rạch Chèo|972|w
32236|Xã Tân Ân|32233|Xã Tam Giang Tây|973|w
32236|Xã Tân Ân|32236|Xã Tân Ân Tây|973|w
32244|Xã Phan Ngọc Hiển|32239|Xã Viên An Đông|973|w
32244|Xã Phan Ngọc Hiển|32244|Thị trấn Rạch Gốc|973|w
32244|Xã Phan Ngọc Hiển|32245|Xã Tân Ân|973|p
32248|Xã Đất Mũi|32242|Xã Viên An|973|p
32248|Xã Đất Mũi|32245|Xã Tân Ân|973|p
32248|Xã Đất Mũi|32248|Xã Đất Mũi|973|w
`;

/** Districts that ended on 2025-07-01: code, name, province before. Same source; "Thị Xã Giá Rai" in three rows is read as "Thị xã Giá Rai". */
const DISTRICTS = {
  '954': { name: 'Thành phố Bạc Liêu', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '956': { name: 'Huyện Hồng Dân', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '957': { name: 'Huyện Phước Long', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '958': { name: 'Huyện Vĩnh Lợi', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '959': { name: 'Thị xã Giá Rai', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '960': { name: 'Huyện Đông Hải', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '961': { name: 'Huyện Hoà Bình', province: 'tỉnh Bạc Liêu', provinceCode: '95' },
  '964': { name: 'Thành phố Cà Mau', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '966': { name: 'Huyện U Minh', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '967': { name: 'Huyện Thới Bình', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '968': { name: 'Huyện Trần Văn Thời', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '969': { name: 'Huyện Cái Nước', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '970': { name: 'Huyện Đầm Dơi', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '971': { name: 'Huyện Năm Căn', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '972': { name: 'Huyện Phú Tân', province: 'tỉnh Cà Mau', provinceCode: '96' },
  '973': { name: 'Huyện Ngọc Hiển', province: 'tỉnh Cà Mau', provinceCode: '96' },
} as const;

/** Old and new communes of the merged province Cà Mau (code 96). */
export const CA_MAU: ConversionTable = unpackConversion(ROWS, DISTRICTS, { province: 'tỉnh Cà Mau', provinceCode: '96' });
