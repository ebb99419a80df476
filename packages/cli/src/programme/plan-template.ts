/** An empty plan to be filled in: every member that a plan can have, explained where it stands. Checked by a test. */
export const PLAN_TEMPLATE = `# Kế hoạch OCOP dưới dạng dữ liệu · An OCOP programme plan as data
# Kiểm tra / check:  ocop programme check plan.yaml
# Báo cáo / report:  ocop programme report plan.yaml records.csv --as-of 2026-12-31 -o out
format: ocop-plan/1
id: ten-tinh-2026
title:
  vi: Kế hoạch phát triển sản phẩm OCOP tỉnh … năm 2026
  en: OCOP plan of … province, 2026
# province: "96"            # mã tỉnh, 2 chữ số · two-digit province code
period: { from: 2026-01-01, until: 2026-12-31 }
source: Kế hoạch số …/KH-UBND

# Mỗi mục tiêu phải ghi nguồn và bản nào. · Every goal names its source and revision.
# measure: developed · newly-recognised · upgraded · re-recognised · in-force
targets:
  - id: developed
    measure: developed
    goal: { atLeast: 40, source: Kế hoạch số …/KH-UBND, revision: "2026" }
  - id: newly-recognised
    measure: newly-recognised
    goal: { atLeast: 30, source: Kế hoạch số …/KH-UBND, revision: "2026" }
  - id: upgraded
    measure: upgraded
    goal: { atLeast: 15, source: Kế hoạch số …/KH-UBND, revision: "2026" }
    # otherGoals:           # nguồn khác ghi số khác · where another source prints another number
    #   - { atLeast: 20, source: https://…, revision: báo in lại }
  - id: tourism
    measure: newly-recognised
    where: { group: tourism }
    goal: { atLeast: 1, source: Kế hoạch số …/KH-UBND, revision: "2026" }
  - id: total
    measure: in-force
    goal: { atLeast: 168, source: Kế hoạch số …/KH-UBND, revision: "2026" }

# measure: cooperatives · smes · modern-channels; unit: percent-of-producers (mặc định) …
composition:
  - id: cooperatives
    measure: cooperatives
    goal: { atLeast: 20, source: Kế hoạch số …/KH-UBND, revision: "2026" }
  - id: smes
    measure: smes
    goal: { atLeast: 10, source: Kế hoạch số …/KH-UBND, revision: "2026" }
  - id: modern-channels
    measure: modern-channels
    goal: { atLeast: 50, source: Kế hoạch số …/KH-UBND, revision: "2026" }

# measure: revenue-change · price-change; cần tệp --figures · needs a --figures file
impact: []

# Những điều văn bản không nói rõ; bỏ trống thì theo mặc định. · What the documents leave open; defaults otherwise.
policy:
  basis: decision-date      # hoặc round: tính theo năm của đợt · or round
  unknownSize: sme          # hoặc not-sme
  unknownChannels: "no"     # hoặc left-out

# Số đã công bố mà không có từng dòng: đứng bên cạnh, không bao giờ trộn vào. · Published figures without rows: beside, never mixed in.
reported: []
#  - { target: total, count: 191, stars: { 3: 144, 4: 47 }, asOf: 2026-12-31, source: https://… }
#  - { target: modern-channels, count: 22, of: 68, asOf: 2026-07, source: https://… }
`;
