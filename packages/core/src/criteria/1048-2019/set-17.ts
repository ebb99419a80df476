// Written by tools/generate-criteria.ts. Decision 1048/QĐ-TTg (August 2019), annexed sheets, sheet 17,
// read on 2026-11-23 from an unofficial transcription (docs/sources-criteria.md), not compared with the signed text.
import { unpackRuleSet } from '../unpack-rule-set.ts';

export default unpackRuleSet(`
= 1048-2019/17 296 samples=5
# A 35 1
A.1.1 3 | 1 2 3 | 184 586 186 187
A.1.2 3 | 1 2 3 | 13 297 298 299
A.1.3 4 | 1 2 3 4 | 17 18 19 20 536
A.1.4 2 | 0 1 2 | 21 537 645 646
A.1.5 5 | 1 2 3 4 5 | 26 647 648 649 650 651
A.1.6 1 | 0 1 | 652 653 654
A.2.1 3 | 0 1 2 3 | 33 655 656 657 721
A.2.2 3 | 0 1 2 3 | 659 616 617 660 661
A.2.3 2 | 0 1 2 | 662 663 664 665
A.3.1 3 | 1 2 3 | 49 710 734 668
A.3.2 2 | 1@1 2@1 0@2 1@2 | 669 670 735 672 673
A.3.3 1 | 0 1 | 56 674 675
A.3.4 1 | 0 1 | 60 676 677
A.3.5 2 | 0 1 2 | 545 678 679 680
# B 25 67
B.4.1 5 | 1 2 3 5 | 70 550 681 682 683
B.4.2 5 | 0 1 3 5 | 75 76 77 78 79
B.4.3 5 | 0 1 2 3 5 | 80 81 551 684 685 686
B.5.1 5 | 0 1 2 3 4 5 | 229 86 556 557 712 713 714
B.5.2 3 | 0 1 2 3 | 95 561 562 687 688
B.5.3 2 | 1 2 | 565 92 566
# C 40 100
C.6.1 5 | 0 3 | 255 177 257 | partial
C.6.2 3 | 0 3 | 156 301 281 | partial
C.6.3 3 | 0 1 3 | 160 302 303 304 | partial
C.6.4 6 | 0 1 3 6 | 203 305 306 307 762 | partial
C.7 10 | 0 2 5 10 | 103 120 129 693 694 | partial
C.8.1 3 | 0 1 2 3 | 716 742 743 744 745 | partial
C.8.2 2 | 0 1 2 | 698 345 346 575 | partial
C.9 5 | 0 1 2 3 4 5 | 105 331 699 700 701 592 717 | partial
C.10 5 | 1 3 5 | 107 703 704 142 | partial
! C.6.1 options-against-maximum 0,3 5
`);
