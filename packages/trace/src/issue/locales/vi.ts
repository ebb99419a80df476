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
};
