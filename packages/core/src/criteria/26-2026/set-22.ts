// Written by tools/generate-criteria.ts. Decision 26/2026/QĐ-TTg (22 May 2026), Annex II, sheet 22,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 26-2026/22 386 lead=MOIT samples=5 gates=forged-dossier,dossier-incomplete
# A 40 1
## 1 18 2
## 2 10 3
## 3 12 4
A.1.1 4 | 1*** 2 4 | 184 185 186 187 | needs=supply-contracts
A.1.2 3 | 1 2 3 | 13 358 359 360
A.1.3 3 | 1 2 3 | 149 18 19 20
A.1.4 4 | 0 1 2**** 4***** | 150 22 23 24 25 | role=supply-contracts needs=supply-contracts
A.1.5 3 | 1**** 2 3 | 26 27 28 29 | needs=environment-file
A.1.6 1 | 0 1 | 30 31 32 | needs=environment-file
A.2.1 4 | 0 1 2 4**** | 33 34 35 209 210
A.2.2 5 | 1*** 3 5**** | 361 43 44 45 | needs=barcode-and-traceability
A.2.3 1 | 0? 1? | 46 47 48 | inferred needs=barcode-and-traceability
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
## 6 24 362
## 7 3 104
## 8 3 106
## 9 5 107
C.6.1 5 | 0 1 3 5***** | 363 364 365 366 367
C.6.2 5 | 1 3 5***** | 368 369 370 371 | gate=intellectual-property-breach
C.6.3 5 | 0 1 3 5 | 372 373 374 375 376
C.6.4 4 | 0 1 2 4 | 377 378 379 380 381
C.6.5 5 | 0 3 5 | 382 383 384 385
C.7 3 | 1*** 2 3 | 104 132 133 134 | needs=quality-declaration
C.8 3 | 1 2 3 | 106 138 387 388
C.9 5 | 1 3 5 | 107 140 141 142 | needs=distribution-contracts
! A.2.3 options-inferred
`);
