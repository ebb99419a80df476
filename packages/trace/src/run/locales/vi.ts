import type { RunSentences } from './locale.ts';

export const vi: RunSentences = {
  ERR_RUN_PLAN: (p) => `Kế hoạch in sai${p.at === '' ? '' : ` ở “${p.at}”`}: ${p.problem.vi}.`,
  ERR_RUN_STAR_SIGN: () => 'Công nhận không còn (hoặc chưa) có hiệu lực vào lúc in: bỏ print.starSign khỏi kế hoạch.',
  ERR_RUN_SERIAL_ROOM: () => 'Dòng mã trên mẫu quá ngắn cho một số sê-ri: hãy nới ô chữ hoặc giảm cỡ chữ.',
  ERR_RUN_OTHER_PLAN: (p) =>
    `Thư mục ${p.folder} thuộc một lần in khác (kế hoạch, khóa hoặc bí mật sê-ri khác). Hãy chọn thư mục khác, hoặc dùng đúng kế hoạch và khóa cũ để in tiếp.`,
  ERR_RUN_FOLDER: (p) => `Thư mục ${p.folder} đã có tệp và không phải một lần in dở.`,
  ERR_RUN_BUSY: (p) => `Một tiến trình khác (số ${p.pid}) đang in vào ${p.folder}.`,
  ERR_RUN_STOPPED: (p) => `Đã dừng ở ${p.done}/${p.total} nhãn. Chạy lại đúng lệnh này để in tiếp.`,
  ERR_RUN_WORKER: (p) => `Phần ${p.part} không in được. Chạy lại đúng lệnh này để in tiếp.`,
  ERR_RUN_RECORD: (p) =>
    `Bản ghi của phần ${p.part} không khớp với kế hoạch: có số thiếu, trùng hoặc bị sửa. Xóa phần ấy rồi chạy lại.`,
};
