// Written by tools/generate-criteria.ts. Decision 148/QĐ-TTg (24 February 2023), annexed sheets, sheet 22,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 148-2023/22 386 samples=5
# A 40 1
## 1 19 2
## 2 9 3
## 3 12 4
A.1.a 5 | 1*** 3 5 | 184 586 186 187
A.1.b 3 | 1 2 3 | 13 358 359 360
A.1.c 3 | 1 2**** 3***** | 149 18 19 536
A.1.d 3 | 0 1 2**** 3***** | 150 537 587 588 589 | role=supply-contracts
A.1.đ 4 | 1**** 2 4 | 26 27 28 29
A.1.e 1 | 0 1 | 30 31 32
A.2.a 5 | 0 1 3 5**** | 33 34 35 209 210
A.2.b 4 | 0 1 3**** 4***** | 361 616 617 618 619
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
B.5.c 2 | 0 1 2***** | 565 92 566 591
# C 35 100
## 6 25 362
## 7 5 106
## 8 5 107
C.6.a 5 | 0 1 3 5***** | 363 364 365 366 367
C.6.b 5 | 1 3 5***** | 368 369 370 371 | gate=intellectual-property-breach
C.6.c 5 | 0 1 3 5 | 372 373 374 375 376
C.6.d 5 | 0 1 3 5 | 377 378 379 380 381
C.6.đ 5 | 0 3 5 | 382 383 384 385
C.7 5 | 1 3 5***** | 106 138 387 388
C.8 5 | 1 3 5 | 107 140 141 142
! A.3.e star-mark-on-title
`);
