// Written by tools/generate-criteria.ts. Decision 26/2026/QĐ-TTg (22 May 2026), Annex II, sheet 11,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 26-2026/11 230 lead=MAE samples=5 gates=forged-dossier,food-safety-conditions-missing,dossier-incomplete
# A 40 1
## 1 18 2
## 2 10 3
## 3 12 4
A.1.1 3 | 1 2*** 3 | 184 185 186 187 | gate=material-imported-or-untraceable needs=supply-contracts
A.1.2 2 | 0? 1 2 | 9 10 11 12 | partial needs=supply-contracts
A.1.3 3 | 0 1 2 3 | 13 231 188 189 208
A.1.4 3 | 1 2 3 | 149 18 19 20
A.1.5 3 | 0 1 2**** 3***** | 150 22 23 24 25 | role=supply-contracts needs=supply-contracts
A.1.6 3 | 1**** 2 3 | 26 27 28 29 | needs=environment-file
A.1.7 1 | 0 1 | 30 31 32 | needs=environment-file
A.2.1 3 | 0 1 2 3**** | 33 34 35 209 210 | gate=copied-product
A.2.2 3 | 0 1 2*** 3 | 37 38 39 40 41 | needs=barcode-and-traceability
A.2.3 3 | 1*** 2 3**** | 42 43 44 45 | needs=barcode-and-traceability
A.2.4 1 | 0? 1? | 46 47 48 | inferred needs=barcode-and-traceability
A.3.1 3 | 1 2 3 | 49 50 51 52 | needs=business-registration
A.3.2 1 | 0 1 | 53 54 55
A.3.3 3 | 1 2 3 | 56 57 58 59 | role=local-labour needs=labour-list
A.3.4 2 | 1 2**** | 60 61 62 | needs=finance-reports
A.3.5 3 | 1*** 2**** 3 | 63 64 65 66 | needs=intellectual-property
# B 25 67
## 4 13 68
## 5 12 69
B.4.1 5 | 1 2*** 3**** 5***** | 70 71 72 73 74 | needs=distribution-contracts
B.4.2 3 | 0 1 2 3 | 75 76 77 78 79 | needs=distribution-contracts
B.4.3 5 | 0 1 2 3 5 | 80 81 82 83 84 85 | needs=promotion-proof
B.5.1 5 | 0 1 2 3 5**** | 69 86 87 88 89 90 | needs=product-story
B.5.2 2 | 0 1 2 | 91 92 93 94 | story=B.5.1 needs=product-story
B.5.3 5 | 0 1*** 3 5 | 95 96 97 98 99
# C 35 100
## 6 15 101
## 7 5 103
## 8 5 104
## 9 5 105
## 10 2 106
## 11 3 107
C.6.1.1 2 | 0 1! 2**** | 151 177 153 154 | partial in=C.6.1 gate=unsafe-impurities
C.6.1.2 2 | 0 1 2**** | 232 233 234 235 | in=C.6.1
C.6.2.1 3 | 0 1 2 3 | 236 237 238 239 240 | in=C.6.2
C.6.2.2 3 | 0 1 2 3 | 241 242 243 244 245 | in=C.6.2
C.6.2.3 5 | 0 1 3 5 | 246 247 248 249 250 | in=C.6.2
C.7 5 | 0 1 3**** 5***** | 103 120 129 130 131
C.8 5 | 2*** 4 5 | 104 132 133 134 | needs=quality-declaration
C.9 5 | 1*** 3**** 5 | 105 135 136 137 | needs=facility-and-quality-certificates
C.10 2 | 1 2 | 106 138 139
C.11 3 | 1 2 3 | 107 140 141 142 | needs=distribution-contracts
! A.1.2 points-inferred 0
! A.2.4 options-inferred
! C.6.1.1 points-corrected 11 1
`);
