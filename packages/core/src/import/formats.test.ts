import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { productSchema } from '../product/product.ts';
import type { ReadProductsResult } from './list-reading.ts';
import { readProducts, readSheets } from './read-products.ts';

/** What a reader of a fixture wants to see of each product. */
const brief = ({ products }: ReadProductsResult): string[] =>
  products.map(({ name, producer, recognition, productSet }) =>
    [
      name.vi,
      producer?.name ?? '–',
      [producer?.place.commune, producer?.place.district, producer?.place.provinceCode]
        .filter((part) => part !== undefined)
        .join('/'),
      `${recognition.stars ?? '–'}★`,
      recognition.decision.number ?? '–',
      recognition.decision.date ?? '–',
      productSet ?? '–',
    ].join(' | '),
  );

const addsUp = ({ products, events, aside, rowsRead }: ReadProductsResult): void => {
  expect(products.length + events.length + aside.length).toBe(rowsRead);
};

// Rows are real (decisions 383/QĐ-UBND, 1675/QĐ-UBND and 3981/QĐ-UBND, notice 52/TB-SNN); the layouts are those in which offices hand such rows out.
const FIXTURES: readonly { readonly what: string; readonly text: string; readonly products: readonly string[] }[] = [
  {
    what: 'a recognition annex: letterhead, title, one decision for all, districts between the rows, a total',
    text: [
      'ỦY BAN NHÂN DÂN TỈNH CÀ MAU;;;;;',
      ';;;;;',
      'DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN ĐẠT 3 SAO OCOP ĐỢT II NĂM 2021;;;;;',
      '(Kèm theo Quyết định số 383/QĐ-UBND ngày 10/02/2022 của Ủy ban nhân dân tỉnh Cà Mau);;;;;',
      'TT;Tên sản phẩm;Tên chủ thể;Địa chỉ;Xếp hạng;Ghi chú',
      '(1);(2);(3);(4);(5);(6)',
      'I;Huyện Cái Nước;;;;',
      '1;Bánh phồng tôm;HTX Cái Bát;ấp Cái Bát, xã Hòa Mỹ;3 sao;',
      '2;Tôm khô;HTX Cái Bát;ấp Cái Bát, xã Hòa Mỹ;3 sao;',
      'II;Huyện Đầm Dơi;;;;',
      '1;Chả tôm;Hộ kinh doanh Ngọc Giàu;xã Tân Tiến;3 sao;',
      'Tổng cộng: 3 sản phẩm;;;;;',
    ].join('\n'),
    products: [
      'Bánh phồng tôm | HTX Cái Bát | xã Hòa Mỹ/Huyện Cái Nước/96 | 3★ | 383/QĐ-UBND | 2022-02-10 | –',
      'Tôm khô | HTX Cái Bát | xã Hòa Mỹ/Huyện Cái Nước/96 | 3★ | 383/QĐ-UBND | 2022-02-10 | –',
      'Chả tôm | Hộ kinh doanh Ngọc Giàu | xã Tân Tiến/Huyện Đầm Dơi/96 | 3★ | 383/QĐ-UBND | 2022-02-10 | –',
    ],
  },
  {
    what: 'a header in two rows, number and day of the decision under one heading',
    text: [
      'STT,Tên sản phẩm,Chủ thể,Địa chỉ,,,Quyết định công nhận,,Hạng',
      ',,,Ấp/khóm,Xã/phường,Huyện/TP,Số,Ngày,sao',
      '1,Mắm lóc Thới Bình,Hộ kinh doanh Yến Khoa,,thị trấn Thới Bình,H. Thới Bình,383/QĐ-UBND,10/02/2022,3',
      '2,bò viên,hộ kinh doanh Thúy Lực,"số 107, đường Phạm Văn Ký",P.2,TP Cà Mau,2937/QĐ-UBND,05-12-2022,4*',
    ].join('\n'),
    products: [
      'Mắm lóc Thới Bình | Hộ kinh doanh Yến Khoa | thị trấn Thới Bình/H. Thới Bình | 3★ | 383/QĐ-UBND | 2022-02-10 | –',
      'bò viên | hộ kinh doanh Thúy Lực | P.2/TP Cà Mau | 4★ | 2937/QĐ-UBND | 2022-12-05 | –',
    ],
  },
  {
    what: 'stars as marks in three columns, number and day in one cell, tab separated',
    text: [
      'TT\tTên SP OCOP (*)\tĐơn vị sản xuất\tHạng sao\t\t\tSố, ngày quyết định\tTỉnh',
      '\t\t\t3 sao\t4 sao\t5 sao\t\t',
      '1\tMuối tinh Bạc Liêu\tCông ty Cổ phần Muối Bạc Liêu\t\tx\t\tQuyết định số 1446/QĐ-UBND-HC ngày 05 tháng 12 năm 2023\tBạc Liêu',
      '2\tTôm khô Đa Giàu\tcơ sở Đa Giàu\tX\t\t\t1446/QĐ-UBND-HC, 5/12/2023\tT. Bạc Liêu',
    ].join('\n'),
    products: [
      'Muối tinh Bạc Liêu | Công ty Cổ phần Muối Bạc Liêu | 96 | 4★ | 1446/QĐ-UBND-HC | 2023-12-05 | –',
      'Tôm khô Đa Giàu | cơ sở Đa Giàu | 96 | 3★ | 1446/QĐ-UBND-HC | 2023-12-05 | –',
    ],
  },
  {
    what: 'grouped by star, the set by name, decisions between the rows',
    text: [
      'DANH MỤC SẢN PHẨM OCOP CÒN HIỆU LỰC TỈNH LÂM ĐỒNG ĐẾN THÁNG 8 NĂM 2026',
      'Sản phẩm|Chủ thể OCOP|Phân nhóm|Năm|Quyết định',
      'A. SẢN PHẨM 4 SAO|||| ',
      'beCHAMP Coffee|Công ty TNHH Macca Bechamp|Cà phê, ca cao|2025|',
      'B. SẢN PHẨM 3 SAO (01 sản phẩm)||||',
      'Nấm Fresh Cordyceps Vietnam (Nấm tươi)|Hợp tác xã Nấm|Bộ 1|2026|3981/QĐ-UBND ngày 05/8/2026',
    ].join('\n'),
    products: [
      'beCHAMP Coffee | Công ty TNHH Macca Bechamp | 68 | 4★ | – | – | 13',
      'Nấm Fresh Cordyceps Vietnam (Nấm tươi) | Hợp tác xã Nấm | 68 | 3★ | 3981/QĐ-UBND | 2026-08-05 | 1',
    ],
  },
  {
    what: 'English headers in another order, days as spreadsheet numbers, one address cell with all its ranks',
    text: [
      'Product group,Stars,Manufacturer,Product name,Address,Issue date,Expiry date,Decision No.',
      'Food,★★★★,HTX Tân Phát Lợi,tôm khô tách vỏ,"Ấp Tân Lập, xã Tân Ân Tây, huyện Ngọc Hiển, tỉnh Cà Mau",45672,46767,12/QĐ-UBND',
    ].join('\n'),
    products: ['tôm khô tách vỏ | HTX Tân Phát Lợi | xã Tân Ân Tây/huyện Ngọc Hiển/96 | 4★ | 12/QĐ-UBND | 2025-01-15 | –'],
  },
  {
    what: 'line breaks in headers, numbered headers, words for stars, a decision per group',
    text: [
      '"1. TT","2. Tên\nsản phẩm","3. Tên chủ thể\nsản xuất","4. Kết quả\nphân hạng","5. Thời hạn\n(tháng)"',
      'Quyết định số 2656/QĐ-UBND ngày 26/11/2021,,,,',
      '1,Nước mắm Mạch Long 40 độ đạm,Công ty TNHH MTV SXTM XK Đại Phát,Ba sao,36 tháng',
      'QĐ số 383/QĐ-UBND ngày 10/02/2022,,,,',
      '2,Cam 3 Tình,hộ kinh doanh nông trại 3 Tình,OCOP 3 sao,36 tháng',
    ].join('\n'),
    products: [
      'Nước mắm Mạch Long 40 độ đạm | Công ty TNHH MTV SXTM XK Đại Phát |  | 3★ | 2656/QĐ-UBND | 2021-11-26 | –',
      'Cam 3 Tình | hộ kinh doanh nông trại 3 Tình |  | 3★ | 383/QĐ-UBND | 2022-02-10 | –',
    ],
  },
  {
    what: 'communes after the reform between the rows, the header repeated on the next page, a note and a signature below',
    text: [
      'STT;Sản phẩm;Tên cơ sở;Hạng sao;Ngày hết hạn',
      'Xã Trần Văn Thời;;;;',
      '1;khô cá bổi;Hợp tác xã Khô bổi Tám Oanh;4 sao;05/02/2029',
      'STT;Sản phẩm;Tên cơ sở;Hạng sao;Ngày hết hạn',
      'Phường An Xuyên;;;;',
      '2;Tôm khô;Cơ sở Tôm khô Ngọc Giàu;4 sao;05.02.2029',
      'Ghi chú: danh sách cập nhật hằng tháng;;;;',
      ';;;;CHỦ TỊCH',
    ].join('\n'),
    products: [
      'khô cá bổi | Hợp tác xã Khô bổi Tám Oanh | Xã Trần Văn Thời | 4★ | – | – | –',
      'Tôm khô | Cơ sở Tôm khô Ngọc Giàu | Phường An Xuyên | 4★ | – | – | –',
    ],
  },
  {
    what: 'headers with slips and without marks, decomposed letters, a foreign Ð',
    text: [
      'Ten san pham,Chu the san xuat,Xep hang sao,So quyet dinh,Ngay cong nhan',
      'dưa bồn bồn,Hợp tác xã bồn bồn ấp Ðông Hưng,Đạt 3 sao,385,2021-02-17'.normalize('NFD'),
    ].join('\n'),
    products: ['dưa bồn bồn | Hợp tác xã bồn bồn ấp Đông Hưng |  | 3★ | 385 | 2021-02-17 | –'],
  },
  {
    what: 'years only, the set as number and name, the act of the council',
    text: [
      'TT,Tên sản phẩm,Chủ thể,Bộ sản phẩm,Hạng,Năm công nhận,Hình thức',
      '1,Rượu nhàu,Công ty TNHH MTV Nguyễn Gia Cà Mau,15. Đồ uống có cồn khác,3 sao lên 4 sao,2024,Nâng hạng',
      '2,yến tinh chế,Công ty TNHH TM DV Yến sào Đất Mũi,Bộ số 8,4 sao,2024,Công nhận mới',
    ].join('\n'),
    products: [
      'Rượu nhàu | Công ty TNHH MTV Nguyễn Gia Cà Mau |  | 4★ | – | – | 15',
      'yến tinh chế | Công ty TNHH TM DV Yến sào Đất Mũi |  | 4★ | – | – | 8',
    ],
  },
  {
    what: 'a list without producers, one product a line',
    text: [
      'Tên hàng hóa\tSố sao đạt được\tĐịa phương',
      'khô cá kèo Xuân Thảo\t3 sao\tBạc Liêu',
      'Nước mắm Diệu Hương\t\tCà Mau',
    ].join('\n'),
    products: ['khô cá kèo Xuân Thảo | – |  | 3★ | – | – | –', 'Nước mắm Diệu Hương | – |  | –★ | – | – | –'],
  },
];

describe('lists as offices hand them out', () => {
  test.each(FIXTURES)('$what', ({ text, products }) => {
    const result = readProducts(text);
    expect(brief(result)).toEqual(products);
    addsUp(result);
    for (const product of result.products) expect(() => productSchema.parse(product)).not.toThrow();
  });

  test('all fixtures read the same as CSV with any separator, and in NFD', () => {
    for (const { text, products } of FIXTURES) {
      expect(brief(readProducts(text.normalize('NFD'))).map((line) => line.normalize('NFC'))).toEqual(products);
    }
  });
});

describe('what ended is an event, not a product', () => {
  test('a revocation annex', () => {
    const result = readProducts(
      [
        'DANH SÁCH SẢN PHẨM THU HỒI GIẤY CHỨNG NHẬN SẢN PHẨM OCOP,,,,,',
        '(Kèm theo Quyết định số 1675/QĐ-UBND ngày 19/9/2023 của Chủ tịch UBND tỉnh Cà Mau),,,,,',
        'STT,Tên sản phẩm,Chủ thể,Hạng sao,Quyết định công nhận,Lý do',
        '1,Nha đam Cô Ba Gần,hộ kinh doanh Cô Ba Gần,3,383/QĐ-UBND ngày 10/02/2022,Ngừng sản xuất',
        '2,Nước mắm Mạch Long 50 độ đạm,Công ty Đại Phát,3,2656/QĐ-UBND ngày 26/11/2021,Không tham gia đánh giá lại',
      ].join('\n'),
    );
    expect(result.products).toEqual([]);
    expect(result.events).toMatchObject([
      {
        target: { name: 'Nha đam Cô Ba Gần', producer: 'hộ kinh doanh Cô Ba Gần', decisionNumber: '383/QĐ-UBND' },
        event: {
          kind: 'revoked',
          on: '2023-09-19',
          ground: 'đ',
          decision: { number: '1675/QĐ-UBND' },
          evidence: 'decision',
          record: { row: 4 },
        },
      },
      { target: { decisionNumber: '2656/QĐ-UBND' }, event: { kind: 'revoked', reason: 'Không tham gia đánh giá lại' } },
    ]);
    expect(result.events[1]?.event.ground).toBeUndefined();
    expect(result.issues.filter(({ code }) => code === 'REVOCATION_IS_LAPSE')).toHaveLength(1);
    addsUp(result);
  });

  test('an expiry notice', () => {
    const result = readProducts(
      [
        'THÔNG BÁO;;;',
        'Danh sách sản phẩm OCOP hết thời hạn (Kèm theo Thông báo số 52/TB-SNN ngày 10/5/2024 của Sở Nông nghiệp);;;',
        'TT;Sản phẩm;Chủ thể;Ngày hết hạn',
        '1;Cam 3 Tình;hộ kinh doanh nông trại 3 Tình;10/02/2025',
      ].join('\n'),
    );
    expect(result.events).toMatchObject([
      { target: { name: 'Cam 3 Tình' }, event: { kind: 'lapsed', on: '2025-02-11', evidence: 'notice' } },
    ]);
    addsUp(result);
  });

  test('an event list of our own: each row names the row of a product', () => {
    const result = readProducts(
      [
        'cho dòng,diễn biến,ngày diễn biến,quyết định diễn biến,gia hạn đến,chủ thể,loại hình,nguồn',
        'CM-019,gia hạn,2025-02-01,7/QĐ-UBND,2025-08-09,,,công báo',
        'CM-031,chuyển đổi loại hình,tháng 4/2024,,,Công ty TNHH MTV Ngọc Giàu,công ty TNHH MTV,https://www.vietnam.vn/',
        'CM-032,bay lên,2024-04-14,,,,,',
      ].join('\n'),
    );
    expect(result.events).toMatchObject([
      {
        target: { id: 'CM-019' },
        event: { kind: 'extended', on: '2025-02-01', until: '2025-08-09', decision: { number: '7/QĐ-UBND' } },
      },
      {
        target: { id: 'CM-031' },
        event: {
          kind: 'producer-form-changed',
          notBefore: '2024-04-01',
          notAfter: '2024-04-30',
          producer: { legalForm: 'enterprise' },
          evidence: 'news',
        },
      },
    ]);
    expect(result.aside).toEqual([{ row: 4, code: 'EVENT_UNKNOWN' }]);
    addsUp(result);
  });
});

describe('lines that are not data', () => {
  const HEADER = 'TT,Tên sản phẩm,Chủ thể,Hạng sao';
  const codes = (text: string) => readProducts(text).issues.map(({ code }) => code);

  test('a total that disagrees with the rows is said: "18 sản phẩm" over 17', () => {
    const text = `${HEADER}\n1,Tôm khô,HTX A,4\nTổng cộng,,18,`;
    expect(readProducts(text).issues.find(({ code }) => code === 'TOTAL_DISAGREES')).toMatchObject({
      value: '18',
      suggestion: '1',
    });
  });

  test('a blank producer below another is never filled in by itself', () => {
    const result = readProducts(`${HEADER}\n1,Tôm khô,HTX Cái Bát,4\n2,Bánh phồng tôm,,4`);
    expect(result.products[1]?.producer).toBeUndefined();
    expect(result.issues.find(({ code }) => code === 'PRODUCER_BLANK_BELOW')).toMatchObject({
      row: 3,
      suggestion: 'HTX Cái Bát',
    });
  });

  test('serials that begin anew in every group are no identifiers; unique ones are', () => {
    expect(
      readProducts(`${HEADER}\nI. Huyện U Minh,,,\n1,A,HTX X,3\nII. Huyện Năm Căn,,,\n1,B,HTX Y,3`).products.map(({ id }) => id),
    ).toEqual(['row-3', 'row-5']);
    expect(readProducts(`${HEADER}\n7,A,HTX X,3\n9,B,HTX Y,3`).products.map(({ id }) => id)).toEqual(['7', '9']);
  });

  test('products whose names look like headings stay products', () => {
    const names = [
      'Huyền Châm',
      'Tổng hợp 5 loại đậu',
      'Xã Tắc trà',
      'Cộng cà phê',
      'Ba khía',
      'Năm sao mai',
      'Nguồn suối',
      'TX. 5 con',
    ];
    const result = readProducts(`${HEADER}\n${names.map((name, index) => `${index + 1},${name},HTX X,3`).join('\n')}`);
    expect(result.products.map(({ name }) => name.vi)).toEqual(names);
  });

  test('a star that contradicts its heading is not taken', () => {
    expect(codes(`${HEADER}\nSản phẩm 4 sao,,,\n1,Tôm khô,HTX A,3 sao`)).toContain('STARS_DISAGREE');
  });

  test('a two-digit year and a month before the day are refused', () => {
    for (const day of ['10/02/22', '02/15/2022', '31/04/2022', '2022-2-30'])
      expect(codes(`Tên sản phẩm,Ngày quyết định\nMuối,${day}`), day).toContain('DATE_INVALID');
  });
});

describe('every row ends somewhere', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Tên sản phẩm',
      'STT',
      'Chủ thể',
      '3 sao',
      'I',
      'Huyện Cái Nước',
      'Tổng cộng',
      '2022-02-10',
      '383/QĐ-UBND ngày 10/02/2022',
      'Thu hồi',
      'x',
      '1',
      'Danh sách thu hồi',
    ),
    fc.string({ maxLength: 12 }),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 14 });
  const quoted = (rows: string[][]) =>
    rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');

  test('for any table whatever, with and without a header', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, headed) => {
        const result = readProducts(
          `${headed ? 'STT,Tên sản phẩm,Chủ thể,Hạng sao,Sự việc,Số quyết định,Cho dòng\n' : ''}${quoted(rows)}`,
        );
        addsUp(result);
        for (const product of result.products) productSchema.parse(product);
        expect(new Set(result.products.map(({ id }) => id)).size).toBe(result.products.length);
      }),
      { numRuns: 1500 },
    );
  });

  test('for any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        addsUp(readProducts(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a withdrawal annex and an English list say in their headers', () => {
  const ANNEX = `STT,Tên sản phẩm,Chủ thể,Hạng sao,Quyết định công nhận (số ngày),Lý do thu hồi,Quyết định thu hồi
1,Khô cá lóc,Cơ sở Tư Hạnh,3 sao,"58/QĐ-UBND-HC, 10/01/2020",Chủ thể ngừng sản xuất,"1446/QĐ-UBND-HC ngày 20/12/2024"
2,Tinh bột nghệ,HTX Nghệ,3,"58, 10/01/2020",,`;

  test('a reason or decision under "thu hồi" withdraws the row, an empty one does not', () => {
    const [withdrawn, kept] = readProducts(ANNEX).products.map((product) => product.recognition);
    expect(withdrawn?.events).toMatchObject([
      { kind: 'revoked', on: '2024-12-20', ground: 'đ', decisionNumber: '1446/QĐ-UBND-HC' },
    ]);
    expect(kept).toMatchObject({ decision: { number: '58', date: '2020-01-10' }, events: [] });
  });

  test('English headers with slashes, and stars in words', () => {
    const { products } = readProducts(
      'No.,Product Name,Producer / Entity,Type,Ward/Commune,OCOP Rating (stars),Certificate Date\n1,Honey,Coop A,Cooperative,U Minh,4-star,2025-06-15\n2,Fish,Coop B,Cooperative,U Minh,Three stars,2025-06-15',
    );
    expect(products.map(({ recognition }) => recognition.stars)).toEqual([4, 3]);
    expect(products[0]).toMatchObject({
      producer: { name: 'Coop A', legalForm: 'cooperative', place: { commune: 'U Minh' } },
      recognition: { decision: { date: '2025-06-15' } },
    });
  });
});

test('what a province annexes to a decision: the number above the table counts for its own day, a signature below it is no row', () => {
  const { products, aside, issues } = readSheets([
    {
      rows: [
        { row: 1, cells: ['Kèm theo Quyết định số 1234/QĐ-UBND ngày 15/6/2025 của UBND tỉnh Cà Mau'] },
        { row: 2, cells: ['Sản phẩm', 'Chủ thể', 'Sao', 'Ngày công nhận'] },
        { row: 3, cells: ['Mật ong', 'Hộ KD A', '3', '15-Jun-2025'] },
        { row: 4, cells: ['Tôm khô', 'CTCP B', '3', '16/6/2025'] },
        { row: 5, cells: ['Cá kèo', 'HTX C', '3', '15/6/25'] },
        { row: 6, cells: ['', '', 'TM. ỦY BAN NHÂN DÂN'] },
      ],
      merged: [],
    },
  ]);
  expect(products.map(({ recognition }) => recognition.decision.number)).toEqual(['1234/QĐ-UBND', undefined, undefined]);
  expect(products.map(({ recognition }) => recognition.claim)).toEqual(['recognised', 'recognised', 'recognised']);
  expect(products.map(({ producer }) => producer?.legalForm)).toEqual(['household', 'enterprise', 'cooperative']);
  expect(aside).toEqual([{ row: 6, code: 'ROW_FOOTNOTE' }]);
  // Short rows are how a workbook ends them.
  expect(issues.map(({ code }) => code)).not.toContain('CSV_FIELD_COUNT');
});
