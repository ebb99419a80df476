// Written by tools/generate-criteria.ts. Decision 148/QĐ-TTg (24 February 2023), annexed sheets, sheet 12,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 148-2023/12 251 samples=5
# A 40 1
## 1 18 2
## 2 10 3
## 3 12 4
A.1.a 5 | 1 3*** 5 | 184 586 186 187
A.1.b 3 | 0 1 2 3 | 13 231 188 189 208
A.1.c 3 | 1 2**** 3***** | 149 18 19 536
A.1.d 3 | 0 1 2**** 3***** | 150 537 587 588 589 | role=supply-contracts
A.1.đ 3 | 1**** 2 3 | 26 27 28 29
A.1.e 1 | 0 1 | 30 31 32
A.2.a 4 | 0 1 3 4**** | 33 34 35 209 210
A.2.b 3 | 0 1 2 3***** | 37 38 39 40 41
A.2.c 3 | 1 2 3**** | 42 43 44 45
A.3.a 3 | 1 2 3 | 49 539 540 52
A.3.b 1 | 0 1 | 541 54 542
A.3.c 3 | 1 3 | 56 543 544 | role=local-labour
A.3.d 2 | 1 2**** | 60 61 62
A.3.đ 1 | 0 1 | 545 546 547
A.3.e 2 | 1 2 | 63 548 549 | partial title=4:1
# B 25 67
## 4 13 68
## 5 12 229
B.4.a 5 | 1 2 3 5 | 70 550 72 73 74
B.4.b 4 | 0 1 3 4 | 75 76 77 78 79
B.4.c 4 | 0 1 2 3 4 | 80 81 551 552 553 554
B.5.a 5 | 0 1 2 3 4 5 | 229 555 556 557 558 559 560
B.5.b 5 | 0 1 3*** 5**** | 95 561 562 563 564
B.5.c 2 | 0 1 2***** | 565 92 566 567
# C 35 100
## 6 13 101
## 7 5 103
## 8 4 580
## 9 5 105
## 10 2 106
## 11 3 107
C.6.a 2 | 0 1 2**** | 151 177 153 154 | partial
C.6.b 2 | 0 1 2 | 191 110 252 253 | partial
C.6.c 3 | 0 1 2**** 3 | 236 237 238 239 240 | partial
C.6.d 3 | 0 1 2**** 3 | 241 242 243 244 245 | partial
C.6.đ 3 | 0 1 2**** 3 | 246 247 248 249 250 | partial
C.7 5 | 0 1 3**** 5***** | 103 120 129 130 131 | partial
C.8.a 2 | 0 1 2*** | 585 571 572 573 | partial
C.8.b 2 | 0 1 2 | 574 345 346 575 | partial
C.9 5 | 0 1 2*** 3**** 5***** | 105 331 332 333 592 577 | partial
C.10 2 | 1 2***** | 106 138 139 | partial
C.11 3 | 1 2 3 | 107 140 141 142 | partial
! A.3.e star-mark-on-title
! C part-below-declared 32 35
`);
