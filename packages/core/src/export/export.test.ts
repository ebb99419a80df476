import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCsv } from '../import/csv.ts';
import { guardCell, unguardCell } from '../import/guard-cell.ts';
import { readProducts } from '../import/read-products.ts';
import type { Product } from '../product/product.ts';
import { validityOf } from '../recognition/validity.ts';
import { anyRecognisedProduct } from '../testing/products.ts';
import { jsonLdScript, toSchemaOrg } from './schema-org.ts';
import { PASSPORT_FIELDS, toProductPassport } from './product-passport.ts';
import { PTNT_OCOP_COLUMNS, toPtntOcop } from './ptnt-ocop.ts';
import { readPtntOcop, writePtntOcop } from './ptnt-ocop-csv.ts';
import { recognitionAnnex } from './recognition-annex.ts';
import { writeCsv } from './write-csv.ts';

const anyList = fc
  .integer({ min: 0, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => anyRecognisedProduct(`SP-${index + 1}`))));

const product: Product = {
  id: 'MH-1',
  name: { vi: 'Mật ong rừng tràm', en: 'Melaleuca honey' },
  productSet: 4,
  productSetBasis: 'stated',
  productCode: '96-32167-012-2026',
  gtins: ['08930000000016'],
  producer: {
    name: 'Hợp tác xã Minh Họa',
    legalForm: 'cooperative',
    place: { commune: 'xã Minh Họa', province: 'Cà Mau', provinceCode: '96' },
  },
  recognition: {
    stars: 4,
    claim: 'recognised',
    decision: { number: '01/QĐ-UBND', date: '2025-06-16', authority: 'Ủy ban nhân dân tỉnh Cà Mau' },
    events: [],
  },
  replaces: [],
  demonstration: false,
  sources: ['OCOP SDK'],
};
const withRecognition = (changes: Partial<Product['recognition']>): Product => ({
  ...product,
  recognition: { ...product.recognition, ...changes },
});

describe('a cell that a spreadsheet could run', () => {
  test.each(['=1+1', '+84', '-x', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", "''=1", '＝1', " '-2"])('%j is guarded', (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  });
  test.each(['Mắm ruốc', "'Ba Đức'", '3*', '5%', '', "'"])('%j stays', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });
  it('comes back exactly, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom("'", '=', ' ', '-', 'a')), (parts) => {
        expect(unguardCell(guardCell(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });
});

describe('writeCsv', () => {
  it('writes a mark for Excel, CRLF, guarded text and bare numbers', () => {
    expect(
      writeCsv(
        ['tên', 'số'],
        [
          ['=cmd|x', -5],
          ['a,"b"\nc', undefined],
        ],
      ),
    ).toBe('\uFEFFtên,số\r\n\'=cmd|x,-5\r\n"a,""b""\nc",\r\n');
    expect(writeCsv(['a'], [], { bom: false, delimiter: ';' })).toBe('a\r\n');
  });
  it('never leaves a text cell that starts a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (cells) => {
        const { rows } = readCsv(
          writeCsv(
            cells.map((_, index) => `c${index}`),
            [cells, cells.map(() => 'x')],
          ),
        );
        for (const { cells: read } of rows) for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});

describe('the annex of a decision', () => {
  it('reads back to the same names, producers, stars, decisions and terms', () => {
    fc.assert(
      fc.property(anyList, (products) => {
        const { csv, rows, leftOut } = recognitionAnnex(products);
        const back = readProducts(csv);
        expect(rows).toBe(products.length);
        expect(leftOut).toEqual([]);
        expect(back.products.map(factsOf)).toEqual(products.map(factsOf));
        expect(back.issues.filter(({ severity, code }) => severity === 'error' || code === 'COLUMN_REPEATED')).toEqual([]);
      }),
    );
  });
  it('leaves out what was never recognised, and says which', () => {
    const assessed = { ...withRecognition({ claim: 'assessed' }), id: 'B' };
    expect(recognitionAnnex([product, assessed])).toMatchObject({ rows: 1, leftOut: ['B'] });
  });
});

const factsOf = ({ id, name, producer, productSet, recognition, demonstration, sources }: Product) => ({
  id,
  name,
  producer,
  productSet,
  demonstration,
  sources,
  stars: recognition.stars,
  score: recognition.score,
  round: recognition.round,
  decision: recognition.decision,
  validity: validityOf(recognition),
});

describe('PTNT_OCOP', () => {
  it('has the columns of Decision 5277', () => {
    const { rows, gaps } = toPtntOcop([product], { asOf: '2026-11-24', revenue: new Map([['MH-1', 1250.5]]) });
    expect(rows).toEqual([
      {
        MA_OCOP: 1,
        Ma_DonViHanhChinh: '32167',
        Ma_ThoiGian: '2026',
        Ma_SanPham: 'MH-1',
        TenSanPham: 'Mật ong rừng tràm',
        XepHang: '4*',
        ChuTheSXKD: 'Hợp tác xã Minh Họa',
        DoanhThuNam: 1250.5,
      },
    ]);
    expect(gaps).toEqual([]);
    expect(writePtntOcop(rows)).toBe(
      `\uFEFF${PTNT_OCOP_COLUMNS.join(',')}\r\n1,32167,2026,MH-1,Mật ong rừng tràm,4*,Hợp tác xã Minh Họa,1250.5,\r\n`,
    );
  });
  it('writes a status only where a policy names codes', () => {
    const status = (statusCodes: 'one-zero' | { valid: string }, asOf: string) =>
      toPtntOcop([product], { asOf, policy: { statusCodes } });
    expect(status('one-zero', '2026-11-24').rows[0]!.TrangThai).toBe('1');
    expect(status('one-zero', '2029-01-01').rows[0]!.TrangThai).toBe('0');
    expect(status({ valid: 'HL' }, '2026-11-24').rows[0]!.TrangThai).toBe('HL');
    expect(status({ valid: 'còn hiệu lực' }, '2026-11-24')).toMatchObject({
      rows: [{ XepHang: '4*' }],
      gaps: expect.arrayContaining([expect.objectContaining({ code: 'PTNT_STATUS_TOO_LONG' })]),
    });
  });
  it('has one row for a product that was upgraded', () => {
    const old = withRecognition({ stars: 3, events: [{ kind: 'replaced', on: '2026-01-01', basis: 'decided' }] });
    const list = [{ ...old, id: 'old' }, product];
    expect(toPtntOcop(list, { asOf: '2026-11-24' })).toMatchObject({
      rows: [{ Ma_SanPham: 'MH-1' }],
      gaps: expect.arrayContaining([{ code: 'PTNT_SUPERSEDED', product: 'old', column: 'XepHang' }]),
    });
    expect(toPtntOcop(list, { asOf: '2025-12-31' }).rows).toHaveLength(2);
  });
  it('gives every product a row or a gap, and names what breaks the standard', () => {
    const long = { ...product, id: 'một mã dài', name: { vi: 'x'.repeat(300) } };
    const bare: Product = { ...withRecognition({}), id: 'C', gtins: [] };
    const { producer: _, productCode: __, ...rest } = bare;
    const { stars: ___, ...noStars } = product.recognition;
    const { rows, gaps } = toPtntOcop([long, rest, { ...product, id: 'D', recognition: noStars }], {
      asOf: '2026-11-24',
      revenue: new Map([['C', -1]]),
    });
    expect(rows.map(({ TenSanPham }) => TenSanPham.length)).toEqual([255, product.name.vi.length]);
    expect(gaps.map(({ code, product: id }) => `${id} ${code}`)).toEqual([
      'một mã dài PTNT_REVENUE_MISSING',
      'một mã dài PTNT_TEXT_TOO_LONG',
      'C PTNT_UNIT_MISSING',
      'C PTNT_PRODUCER_MISSING',
      'C PTNT_REVENUE_INVALID',
      'D PTNT_STARS_MISSING',
    ]);
  });
  it('round-trips', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(',' as const, ';' as const, '\t' as const), (products, delimiter) => {
        const revenue = new Map(products.map(({ id }, index) => [id, index * 1000.25]));
        const { rows } = toPtntOcop(products, { asOf: '2026-11-24', revenue, policy: { statusCodes: 'one-zero' } });
        expect(readPtntOcop(writePtntOcop(rows, { delimiter }))).toEqual({ rows, issues: [], rowsRead: products.length });
      }),
    );
  });
  it('refuses rows that break the types, with their place, and loses none', () => {
    const csv = `${PTNT_OCOP_COLUMNS.join(',')}\n1,96,2026,A,Mắm,3*,HTX,"1250,5",\n2,96,2026,B,Mắm,2*,HTX,,\nx,96,2026,C,,4*,HTX,-1,\n1,96,2026,D,Mắm,4*,HTX,,\n`;
    const { rows, issues, rowsRead } = readPtntOcop(csv);
    expect(rows).toMatchObject([{ MA_OCOP: 1, DoanhThuNam: 1250.5 }]);
    expect(issues).toMatchObject([
      { row: 3, column: 'XepHang', value: '2*' },
      { row: 4, column: 'MA_OCOP', value: 'x' },
      { row: 4, column: 'TenSanPham' },
      { row: 4, column: 'DoanhThuNam', value: '-1' },
      { row: 5, code: 'PTNT_NUMBER_REPEATED' },
    ]);
    expect(rows.length + new Set(issues.map(({ row }) => row)).size).toBe(rowsRead);
    expect(readPtntOcop('MA_OCOP\n1').issues).toHaveLength(8);
  });
});

describe('schema.org', () => {
  const options = { asOf: '2026-11-24', digitalLink: (gtin: string) => `https://ocop.example/01/${gtin}` };
  it('names the recognition in force as a certification', () => {
    expect(toSchemaOrg(product, options)).toMatchObject({
      '@type': 'Product',
      gtin: '08930000000016',
      hasGS1DigitalLink: 'https://ocop.example/01/08930000000016',
      hasCertification: {
        certificationStatus: 'https://schema.org/CertificationActive',
        certificationRating: { ratingValue: 4, bestRating: 5 },
        certificationIdentification: '01/QĐ-UBND',
        validFrom: '2025-06-16',
        expires: '2028-06-16',
      },
    });
  });
  test.each<[string, Product, string]>([
    ['lapsed', product, '2028-06-17'],
    ['not yet in force', product, '2025-06-15'],
    ['revoked', withRecognition({ events: [{ kind: 'revoked', on: '2026-01-01', basis: 'decided' }] }), '2026-11-24'],
    ['only assessed', withRecognition({ claim: 'assessed' }), '2026-11-24'],
  ])('draws no star when %s', (_, value, asOf) => {
    const text = JSON.stringify(toSchemaOrg(value, { ...options, asOf }));
    expect(text).not.toMatch(/hasCertification|ratingValue/);
  });
  it('never speaks of customers’ ratings, and cannot leave its script element', () => {
    fc.assert(
      fc.property(anyList, (products) => {
        const script = jsonLdScript(products.map((each) => toSchemaOrg(each, options)));
        expect(script).not.toMatch(/aggregateRating|AggregateRating/);
        expect(script.slice(35, -9)).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(script.slice(35, -9))).toEqual(
          JSON.parse(JSON.stringify(products.map((each) => toSchemaOrg(each, options)))),
        );
      }),
    );
  });
});

describe('the product passport', () => {
  it('says of every field whether it is there, with the article', () => {
    const { fields, complete, content } = toProductPassport(product);
    expect(fields.map(({ field }) => field)).toEqual(Object.keys(PASSPORT_FIELDS));
    expect(fields.every(({ article }) => article === '37/2026/NĐ-CP, Điều 32')).toBe(true);
    expect(complete).toBe(false);
    expect(Object.keys(content)).toEqual(['productName', 'gtin', 'responsibleName', 'responsibleAddress']);
  });
  it('is complete only when nothing is missing; a field of every passport cannot be waived', () => {
    const facts = {
      uniqueIdentifier: 'https://ocop.example/01/08930000000016',
      responsibleIdentifier: '2000000000',
      origin: 'Việt Nam, tỉnh Cà Mau',
      traceability: 'https://ocop.example/01/08930000000016',
      notApplicable: ['certificates', 'productionDate', 'shelfLife', 'safetyWarnings', 'origin', 'gtin'] as const,
    };
    expect(toProductPassport(product, facts)).toMatchObject({ complete: true });
    const { origin: _, ...without } = facts;
    expect(toProductPassport(product, without).fields.find(({ field }) => field === 'origin')).toMatchObject({
      status: 'missing',
    });
    expect(toProductPassport({ ...product, gtins: ['09529999000019'] }, facts).fields[2]).toMatchObject({
      field: 'gtin',
      status: 'missing',
      reason: 'demonstration-gtin',
    });
  });
  it('is not for services', () => {
    expect(toProductPassport({ ...product, productSet: 26 }).fields.every(({ status }) => status === 'not-applicable')).toBe(
      true,
    );
  });
});
