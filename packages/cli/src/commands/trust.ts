import type { Command } from 'commander';
import { addTrustAssemble } from './trust/assemble.ts';
import { addTrustDraft } from './trust/draft.ts';
import { addTrustRenew } from './trust/renew.ts';
import { addTrustSign } from './trust/sign.ts';

export function addTrust(program: Command): void {
  const trust = program
    .command('trust')
    .summary(
      'lập danh sách tin cậy: soạn, từng người giữ gốc ký, ghép · make the trust list: draft, sign by each root holder, assemble',
    )
    .description(
      'Danh sách tin cậy nói ai được ký gì. Văn phòng soạn bản thảo; từng người giữ khóa gốc ký riêng, không cần mạng; văn phòng ghép khi đủ chữ ký.\nThe trust list says who may sign what. The office drafts it; each root holder signs apart, without a network; the office assembles it when there are enough signatures.',
    );
  addTrustDraft(trust);
  addTrustSign(trust);
  addTrustAssemble(trust);
  addTrustRenew(trust);
}
