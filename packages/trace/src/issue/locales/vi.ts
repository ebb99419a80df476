import type { IssueErrorCode, IssueErrorDetails } from '../issue-error.ts';

export const ISSUE_SENTENCES_VI: Readonly<Record<IssueErrorCode, (details: IssueErrorDetails) => string>> = {
  ERR_ISSUE_STARS: ({ stars }) => `Chỉ công nhận hạng 3, 4 hoặc 5 sao; nhận được ${stars}`,
  ERR_ISSUE_TERM: ({ validUntil, latest }) =>
    `Thời hạn công nhận dài quá 36 tháng: đến ${validUntil}, muộn nhất là hết ngày ${latest}`,
  ERR_ISSUE_EXTENSION: ({ until, latest }) => `Thời gian gia hạn dài quá 180 ngày: đến ${until}, muộn nhất là hết ngày ${latest}`,
  ERR_ISSUE_PREDECESSOR: ({ supersedes }) =>
    `Hồ sơ thay thế ${supersedes}, nhưng trạng thái của hồ sơ ấy chưa được đặt thành 3 (đã thay thế) trong cùng lần chạy`,
  ERR_ISSUE_PAYLOAD: ({ problems }) => `Nội dung hồ sơ sẽ bị bộ kiểm tra từ chối: ${problems}`,
  ERR_ISSUE_ISSUER: ({ iss, issuer }) => `Hồ sơ ghi đơn vị cấp "${iss}", nhưng khóa thuộc về "${issuer}"`,
  ERR_ISSUE_PROVINCE: ({ issuer, provinceCode }) => `Đơn vị cấp "${issuer}" không phụ trách tỉnh ${provinceCode}`,
  ERR_ISSUE_MAX_STARS: ({ kid, stars, maxStars }) => `Khóa ${kid} chỉ được cấp đến ${maxStars} sao; nhận được ${stars}`,
  ERR_ISSUE_KEY_MISMATCH: ({ kid }) => `Khóa đang ký không phải khóa ${kid} ghi trong danh sách tin cậy`,
  ERR_ISSUE_KEY_INACTIVE: ({ kid, state }) => `Khóa ${kid} không có hiệu lực vào lúc cấp (tình trạng: ${state})`,
  ERR_ISSUE_KEY_USE: ({ kid, use, needed }) => `Khóa ${kid} dùng cho việc "${use}", không dùng cho việc "${needed}"`,
  ERR_ISSUE_KEY_SCOPE: ({ kid, product }) =>
    product === undefined
      ? `Nhãn theo lô hoặc theo đơn vị cần một khóa được giao cho những sản phẩm nhất định; khóa ${kid} thì không`
      : `Khóa ${kid} không được giao cho sản phẩm ${product}`,
  ERR_ISSUE_STATUS_RANGE: ({ kid, index }) => `Khóa ${kid} không được dùng vị trí trạng thái ${index}`,
  ERR_ISSUE_LABEL: ({ reason }) => `Không tạo được nhãn: ${reason}`,
  ERR_ISSUE_LABEL_VALIDITY: ({ validUntil, latest }) =>
    `Nhãn có hiệu lực đến ${validUntil}, dài hơn chính công nhận (đến ${latest})`,
  ERR_ISSUE_LABEL_PRODUCT: ({ product }) => `Nhãn ghi ${product}, nhưng hồ sơ công nhận không ghi sản phẩm ấy`,
  ERR_ISSUE_LABEL_STARS: ({ stars, recognised }) => `Nhãn ghi ${stars} sao, nhưng hồ sơ công nhận ghi ${recognised} sao`,
  ERR_ISSUE_TEST_FLAG: ({ reason }) => `Nhãn này phải mang dấu thử nghiệm: ${reason}`,
  ERR_ISSUE_TRUST_LIST: ({ problems }) => `Danh sách tin cậy sẽ bị bộ kiểm tra từ chối: ${problems}`,
  ERR_ISSUE_THRESHOLD: ({ signed, threshold }) => `Danh sách tin cậy cần ${threshold} khóa gốc cùng ký; chỉ có ${signed}`,
  ERR_ISSUE_STATUS_LIST: ({ problems }) => `Danh sách trạng thái sẽ bị bộ kiểm tra từ chối: ${problems}`,
  ERR_ISSUE_SIGNATURE: ({ kid }) => `Thiết bị giữ khóa ${kid} trả về chữ ký không khớp với khóa công khai của chính nó`,
  ERR_ISSUE_LEVEL: ({ level, stars, date, competent }) =>
    `Cơ quan cấp "${level}" không có thẩm quyền công nhận ${stars} sao theo quyết định ngày ${date}; cấp có thẩm quyền: ${competent}`,
  ERR_ISSUE_RULE_SET: ({ ruleSet, allowed, date }) =>
    `Bộ tiêu chí ${ruleSet} không khớp ngày ${date}; theo ngày ấy phải là ${allowed}`,
  ERR_ISSUE_DATES: ({ decision, from, signedOn }) =>
    `Các ngày mâu thuẫn nhau: quyết định ngày ${decision}, hiệu lực từ ${from}, ký ngày ${signedOn}`,
  ERR_ISSUE_LAPSED: ({ until, signedOn }) =>
    `Công nhận đã hết hiệu lực ngày ${until}; ngày ${signedOn} không ký sao cho sản phẩm này nữa`,
  ERR_ISSUE_NOT_IN_FORCE: ({ state }) => `Hồ sơ ghi công nhận không còn hiệu lực (${state}); không ký sao cho sản phẩm này`,
  ERR_ISSUE_RECORD: ({ signed, recorded }) => `Nội dung sắp ký (${signed}) khác với hồ sơ (${recorded})`,
  ERR_ISSUE_EXTENSION_BASIS: ({ basis, until }) =>
    `Gia hạn phải nêu căn cứ (Điều 12.3, Quyết định 26/2026/QĐ-TTg) và chỉ cho công nhận hết hạn từ ngày 22/5/2026; nhận được căn cứ "${basis}", hết hạn ${until}`,
  ERR_ISSUE_VERSION: ({ version, previous }) =>
    `Số phiên bản và thời điểm của danh sách tin cậy chỉ được tăng: phiên bản ${version} không thể theo sau phiên bản ${previous}`,
  ERR_ISSUE_KEY_DROPPED: ({ kid }) =>
    `Khóa ${kid} của danh sách trước bị bỏ đi, bị đổi hoặc không còn ghi là đã lộ; khóa đã nghỉ vẫn phải giữ để nhãn cũ kiểm tra được`,
  ERR_ISSUE_APPROVAL: ({ signed, needed }) =>
    `Đề nghị này cần ${needed} cán bộ khác nhau cùng duyệt; số chữ ký hợp lệ: ${signed}`,
  ERR_ISSUE_PASSPHRASE: () => 'Mật khẩu của khóa sai hoặc chưa nhập',
  ERR_ISSUE_PASSPHRASE_WEAK: ({ least }) => `Mật khẩu phải có ít nhất ${least} ký tự`,
  ERR_ISSUE_KEY_FILE: () => 'Không phải tệp PEM PKCS#8 chứa khóa P-256 hoặc Ed25519',
};
