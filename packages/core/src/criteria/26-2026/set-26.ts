// Written by tools/generate-criteria.ts. Decision 26/2026/QĐ-TTg (22 May 2026), Annex II, sheet 26,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 26-2026/26 428 lead=MCST,MAE samples=0
# A 40 1
## 1 14 429
## 2 12 3
## 3 14 4
A.1.1 3 | 1 3 | 430 431 432
A.1.2 5 | 1 3 5 | 433 434 435 436
A.1.3 4 | 1 2 3 4 | 437 438 439 440 441 | needs=environment-file
A.1.4 2 | 1 2 | 442 443 444 | needs=environment-file
A.2.1 5 | 1 3 5 | 445 446 447 448
A.2.2 2 | 1 2 | 449 450 451
A.2.3 5 | 1 3 5 | 452 453 454 455
A.3.1 3 | 1 2 3 | 49 50 51 456 | needs=business-registration
A.3.2 1 | 0 1 | 53 54 55
A.3.3 4 | 1 2 4 | 56 57 58 59 | role=local-labour needs=labour-list
A.3.4 3 | 1 3**** | 60 61 62 | needs=finance-reports
A.3.5 3 | 1*** 2**** 3 | 63 64 65 66 | needs=intellectual-property
# B 25 67
## 4 17 68
## 5 8 69
B.4.1 5 | 1 3 5 | 457 458 459 460 | needs=supply-contracts,promotion-proof
B.4.2 3 | 1 2 3 | 461 462 463 464
B.4.3 2 | 1 2 | 465 466 467 | needs=promotion-proof
B.4.4 4 | 1 2 3 4 | 80 468 469 470 471 | needs=promotion-proof
B.4.5 3 | 1 2 3 | 472 473 474 475 | needs=promotion-proof
B.5.1 4 | 1 2 4 | 69 476 477 478 | needs=product-story
B.5.2 2 | 1 2 | 479 480 481 | needs=product-story
B.5.3 2 | 1 2 | 482 483 484
# C 35 100
## 6 3 485
## 7 3 486
## 8 3 487
## 9 2 488
## 10 3 489
## 11 2 490
## 12 3 491
## 13 4 492
## 14 4 493
## 15 3 494
## 16 3 495
## 17 2 496
C.6 3 | 1 2 3 | 485 497 498 499
C.7 3 | 1 2 3 | 486 500 501 502
C.8 3 | 1@1 3@1 1@2 3@2 | 487 503 504 505 506
C.9 2 | 1@1 2@1 1@2 2@2 | 488 507 508 509 510
C.10 3 | 1 2 3 | 489 511 512 513
C.11 2 | 1 2 | 490 514 515
C.12 3 | 1 2 3 | 491 516 517 518
C.13 4 | 1 2 3 4 | 492 519 520 521 522
C.14 4 | 1 2 4 | 493 523 524 525
C.15 3 | 1@1 3@1 1@2 3@2 | 494 526 527 528 529
C.16 3 | 1 2 3 | 495 530 531 532
C.17 2 | 1 2 | 496 533 534
! A part-heading-differs 35 40
`);
