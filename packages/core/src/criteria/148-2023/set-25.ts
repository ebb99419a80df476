// Written by tools/generate-criteria.ts. Decision 148/QĐ-TTg (24 February 2023), annexed sheets, sheet 25,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 148-2023/25 420 samples=5
# A 40 1
## 1 19 2
## 2 9 3
## 3 12 4
A.1.a 5 | 1 3 5 | 5 628 422 423
A.1.b 4 | 1 2 4 | 13 424 425 426
A.1.c 3 | 1 2**** 3***** | 149 18 19 536
A.1.d 3 | 0 1 2 3 | 150 537 538 24 25 | role=supply-contracts
A.1.đ 3 | 1**** 2 3 | 26 27 28 29
A.1.e 1 | 0 1 | 30 31 32
A.2.a 5 | 0 1 3 5**** | 33 34 35 209 276
A.2.b 4 | 0 1 3**** 4***** | 404 623 623 624 625 | partial
A.3.a 3 | 1 2 3 | 49 539 540 52
A.3.b 1 | 0 1 | 541 54 542
A.3.c 3 | 1 3 | 56 543 544 | role=local-labour
A.3.d 2 | 1 2**** | 60 61 62
A.3.đ 1 | 0 1 | 545 546 547
A.3.e 2 | 1 2 | 63 548 549 | partial title=4:1
# B 25 67
## 4 13 68
## 5 12 229
B.4.a 5 | 1 2 3 5 | 70 550 626 627 74
B.4.b 4 | 0 1 3 4 | 75 76 77 78 79
B.4.c 4 | 0 1 2 3 4 | 80 81 551 552 553 554
B.5.a 5 | 0 1 2 3 4 5 | 229 555 556 557 558 559 560
B.5.b 5 | 0 1 3*** 5**** | 95 561 562 563 564
B.5.c 2 | 0 1 2***** | 565 92 566 591
# C 35 100
## 6 15 100
## 7 10 103
## 8 5 105
## 9 5 107
C.6.a 5 | 1 3 5***** | 411 120 412 413
C.6.b 5 | 1 3 5 | 156 212 393 394
C.6.c 5 | 0 1 3 5**** | 108 109 110 155 111
C.7 10 | 2 5 7**** 10***** | 103 120 129 130 131
C.8 5 | 0 1 2*** 3 5***** | 105 331 332 333 622 577
C.9 5 | 1 3 5 | 107 140 141 142
! A.2.b options-same-text
! A.3.e star-mark-on-title
`);
