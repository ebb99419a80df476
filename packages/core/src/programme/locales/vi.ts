import type { ProgrammeLocale } from './programme-locale.ts';

export const programmeVi: ProgrammeLocale = {
  measures: {
    developed: {
      title: 'Phát triển, chuẩn hóa',
      definition: 'Sản phẩm được đánh giá, công nhận, nâng hạng hoặc công nhận lại trong kỳ; mỗi sản phẩm tính một lần.',
    },
    'newly-recognised': {
      title: 'Công nhận mới',
      definition: 'Sản phẩm được công nhận lần đầu trong kỳ. Đã bị thu hồi sau đó vẫn tính; quyết định bị hủy thì không.',
    },
    upgraded: {
      title: 'Nâng hạng',
      definition: 'Sản phẩm được công nhận trong kỳ với số sao cao hơn lần trước, hoặc nguồn ghi là nâng hạng.',
    },
    're-recognised': {
      title: 'Công nhận lại',
      definition: 'Sản phẩm được công nhận lại trong kỳ với số sao bằng hoặc thấp hơn lần trước.',
    },
    'in-force': {
      title: 'Tổng số sản phẩm còn hiệu lực',
      definition: 'Sản phẩm có công nhận còn hiệu lực vào ngày tính: còn hạn, sắp hết hạn, hoặc được gia hạn theo Điều 12.3.',
    },
    cooperatives: {
      title: 'Chủ thể là hợp tác xã',
      definition: 'Tỷ lệ hợp tác xã trong các chủ thể có sản phẩm còn hiệu lực vào ngày tính.',
    },
    smes: {
      title: 'Chủ thể là doanh nghiệp nhỏ và vừa',
      definition: 'Tỷ lệ doanh nghiệp nhỏ và vừa trong các chủ thể có sản phẩm còn hiệu lực vào ngày tính.',
    },
    'modern-channels': {
      title: 'Bán qua kênh phân phối hiện đại',
      definition:
        'Tỷ lệ chủ thể (hoặc sản phẩm) còn hiệu lực có ít nhất một kênh: siêu thị, chuỗi cửa hàng, sàn thương mại điện tử.',
    },
    'revenue-change': {
      title: 'Thay đổi doanh thu',
      definition: 'Doanh thu năm liền sau năm công nhận lần đầu so với năm liền trước, từng sản phẩm; lấy trung vị.',
    },
    'price-change': {
      title: 'Thay đổi giá bán',
      definition: 'Giá bán bình quân năm liền sau năm công nhận lần đầu so với năm liền trước, cùng đơn vị; lấy trung vị.',
    },
  },
  units: {
    products: 'sản phẩm',
    producers: 'chủ thể',
    'percent-of-products': '% số sản phẩm',
    'percent-of-producers': '% số chủ thể',
    'percent-change': '% thay đổi',
  },
  policies: {
    basis: {
      title: 'Tính theo',
      options: { 'decision-date': 'ngày quyết định', round: 'năm của đợt đánh giá' },
    },
    afterLapse: {
      title: 'Công nhận lại sau khi đã hết hiệu lực',
      options: { continuation: 'là tiếp nối', new: 'là sản phẩm mới' },
    },
    statedUpgrade: {
      title: 'Dòng ghi “nâng hạng” mà không có lần công nhận trước',
      options: { accepted: 'tính là nâng hạng', new: 'tính là mới' },
    },
    assessed: { title: 'Sản phẩm mới chỉ được đánh giá', options: { included: 'tính là phát triển', excluded: 'không tính' } },
    unknownSize: {
      title: 'Doanh nghiệp chưa rõ quy mô',
      options: { sme: 'tính là nhỏ và vừa (26/2026/QĐ-TTg, Điều 2.3)', 'not-sme': 'không tính là nhỏ và vừa' },
    },
    cooperativeGroups: { title: 'Tổ hợp tác', options: { yes: 'tính vào hợp tác xã', no: 'không tính vào hợp tác xã' } },
    unknownChannels: {
      title: 'Chủ thể chưa có thông tin về kênh bán',
      options: { no: 'coi là chưa có', 'left-out': 'không đưa vào mẫu số' },
    },
    producerKey: {
      title: 'Hai dòng là một chủ thể khi',
      options: { 'folded-name': 'cùng tên, bỏ dấu, hoa thường và chữ viết tắt', 'printed-name': 'tên in giống hệt' },
    },
    demonstration: { title: 'Dòng minh họa', options: { yes: 'có tính', no: 'không tính' } },
  },
  planIssues: {
    PLAN_SHAPE: ({ path, detail }) => `${path === '' ? 'Cả tệp' : path}: không đúng cấu trúc kế hoạch (${detail?.vi ?? ''}).`,
    PLAN_EMPTY: () => 'Kế hoạch không có chỉ tiêu nào.',
    PLAN_PERIOD: ({ value }) => `Kỳ kế hoạch có ngày đầu sau ngày cuối: ${value}.`,
    PLAN_ID_REPEATED: ({ value }) => `Mã chỉ tiêu “${value}” dùng hai lần.`,
    PLAN_UNIT: ({ path, value, expected }) => `${path}: đơn vị không hợp với chỉ tiêu (${value}); cần một trong: ${expected}.`,
    PLAN_PERCENT_RANGE: ({ path, value }) => `${path}: tỷ lệ ${value} % ngoài khoảng 0–100.`,
    PLAN_GOALS_DISAGREE: ({ path, value }) => `${path}: các nguồn ghi mục tiêu khác nhau: ${value}.`,
    PLAN_FIGURE_EMPTY: ({ path }) => `${path}: số công bố không có count hoặc range.`,
    PLAN_FIGURE_TARGET: ({ path, value }) => `${path}: không có chỉ tiêu “${value}”.`,
    PLAN_FIGURE_OF: ({ path, value }) => `${path}: tử số và mẫu số không hợp nhau: ${value}.`,
    PLAN_FIGURE_STARS: ({ path, value, expected }) => `${path}: cộng theo sao được ${value}, tổng ghi ${expected}.`,
    PLAN_FIGURE_PARTS: ({ path, value, expected }) => `${path}: cộng các phần được ${value}, tổng ghi ${expected}.`,
    PLAN_FIGURE_PERCENT: ({ path, value, expected }) => `${path}: nguồn in ${value}, tính lại ${expected}.`,
    PLAN_FIGURES_DISAGREE: ({ path, value }) => `Cùng một chỉ tiêu và thời điểm (${path}) có các số công bố khác nhau: ${value}.`,
  },
  missingReasons: {
    'no-recognition-day': 'không rõ năm công nhận',
    'too-early': 'chưa đủ một năm trọn sau công nhận',
    'no-figures': 'chưa có số liệu nào',
    'no-before': 'thiếu số liệu trước công nhận',
    'no-after': 'thiếu số liệu sau công nhận',
    'zero-before': 'trước công nhận bằng 0, không tính được tỷ lệ',
    'unit-differs': 'hai năm khác đơn vị tính giá',
    contradiction: 'hai số liệu khác nhau cho cùng một năm',
  },
};
