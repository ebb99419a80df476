/** Words of the element in one language. */
export interface ProgressSentences {
  readonly asOf: (day: string) => string;
  readonly inForce: (count: string, of: string) => string;
  readonly counted: string;
  readonly published: (day: string) => string;
  readonly goal: (value: string) => string;
  readonly met: string;
  readonly unmet: string;
  readonly open: string;
  readonly notice: (publisher: string) => string;
  readonly someone: string;
  readonly planSource: (source: string) => string;
  readonly figureSource: (source: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly invalid: string;
  readonly units: Readonly<Record<string, string>>;
}

export const progressVi: ProgressSentences = {
  asOf: (day) => `Tính đến ${day}`,
  inForce: (count, of) => `${count} sản phẩm còn hiệu lực trong ${of} sản phẩm của danh sách`,
  counted: 'Đếm từ danh sách',
  published: (day) => `Số công bố ${day}`,
  goal: (value) => `mục tiêu ≥ ${value}`,
  met: 'đạt',
  unmet: 'chưa đạt',
  open: 'chưa đủ số liệu',
  notice: (publisher) =>
    `Số liệu do ${publisher} công bố, không phải số liệu chính thức của cơ quan nhà nước. Thẻ này không kiểm được các con số.`,
  someone: 'trang này',
  planSource: (source) => `Nguồn của kế hoạch: ${source}`,
  figureSource: (source) => `Nguồn số công bố: ${source}. Không kiểm lại được từng dòng.`,
  loading: 'Đang tải số liệu…',
  failed: 'Không tải được số liệu.',
  invalid: 'Tệp số liệu không đúng định dạng nên không được hiển thị.',
  units: { products: 'sản phẩm', producers: 'chủ thể' },
};

export const progressEn: ProgressSentences = {
  asOf: (day) => `As of ${day}`,
  inForce: (count, of) => `${count} products in force of ${of} in the list`,
  counted: 'Counted from the list',
  published: (day) => `Published figure, ${day}`,
  goal: (value) => `goal ≥ ${value}`,
  met: 'met',
  unmet: 'not met',
  open: 'not enough data',
  notice: (publisher) =>
    `The numbers are published by ${publisher}; they are not official figures of the State. This element cannot check them.`,
  someone: 'this page',
  planSource: (source) => `Source of the plan: ${source}`,
  figureSource: (source) => `Source of the published figure: ${source}. Not recounted row by row.`,
  loading: 'Loading the numbers…',
  failed: 'The numbers could not be loaded.',
  invalid: 'The file of numbers has another format and is not shown.',
  units: { products: 'products', producers: 'producers' },
};
