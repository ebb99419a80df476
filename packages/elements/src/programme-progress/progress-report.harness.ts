/** A small report in the form that `ocop programme report` writes, fresh at every call. */
export function progressReport() {
  const goal = (atLeast: number) => ({ atLeast, source: '42/KH-UBND', revision: '2024' });
  const listed = (list: string, count: number) => ({ list, count });
  const published = {
    value: 32.35,
    met: false,
    figure: { target: 'modern-channels', count: 22, of: 68, asOf: '2024-07', source: 'https://www.example.vn/bai-bao' },
  };
  const upgraded = {
    id: 'upgraded',
    unit: 'products',
    title: { vi: 'Nâng hạng', en: 'Upgraded' },
    goal: goal(15),
    value: 12,
    met: false,
    numerator: listed('upgraded/numerator', 12),
    denominator: listed('population', 90),
    stated: [],
  };
  const channels = {
    id: 'modern-channels',
    unit: 'percent-of-producers',
    title: { vi: 'Bán qua kênh phân phối hiện đại', en: 'Sold through modern channels' },
    goal: goal(50),
    value: 0,
    met: false,
    numerator: listed('modern-channels/numerator', 0),
    denominator: listed('modern-channels/denominator', 27),
    stated: [published] as [typeof published],
  };
  return {
    format: 'ocop-programme-report/1',
    official: false,
    publisher: { vi: 'Văn phòng thử', en: 'Test office' },
    asOf: '2024-12-31',
    plan: {
      id: 'p',
      title: { vi: 'Kế hoạch OCOP tỉnh Thử năm 2024', en: 'OCOP plan of Test province, 2024' },
      source: '42/KH-UBND',
    },
    population: listed('population', 90),
    inForce: listed('in-force', 57),
    targets: [upgraded, channels] as [typeof upgraded, typeof channels],
  };
}
