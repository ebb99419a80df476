import { expect, test } from 'vitest';
import { approveProposal, assertApproved, type Officer, proposalDigest } from './approval.ts';
import { generateKeyPair } from './key-pair.ts';
import { createSigner, type Signer } from './signer.ts';

const AT = '2026-11-24T03:00:00Z';
const proposal = { action: 'recognise', products: [{ id: 'MH-1', stars: 4 }], registry: 'https://so-ocop.example' };
const signerOf = async (id: string): Promise<Signer<string>> => createSigner(await generateKeyPair(), id);
const [an, binh, stranger] = [await signerOf('an'), await signerOf('binh'), await signerOf('stranger')];
const officer = ({ alg, publicJwk: jwk }: Signer<string>, id: string): Officer => ({ id, name: id, alg, jwk });
const officers = [officer(an, 'an'), officer(binh, 'binh')];
const approvals = [await approveProposal(proposal, an, AT), await approveProposal(proposal, binh, AT)];

const check = async (more: Partial<{ proposal: typeof proposal; approvals: typeof approvals; officers: Officer[] }>) =>
  assertApproved(more.proposal ?? proposal, more.approvals ?? approvals, { officers: more.officers ?? officers, needed: 2 });

test('two different officers are enough, in any order of members', async () => {
  expect((await check({})).map(({ id }) => id)).toEqual(['an', 'binh']);
  const { action, products, registry } = proposal;
  expect(await check({ proposal: { registry, products, action } })).toHaveLength(2);
  expect(await proposalDigest({ registry, products, action })).toBe(await proposalDigest(proposal));
});

test.each([
  ['one officer twice', { approvals: [approvals[0]!, approvals[0]!] }],
  ['another proposal', { proposal: { ...proposal, products: [{ id: 'MH-1', stars: 5 }] } }],
  ['an officer who is not enrolled', { approvals: [approvals[0]!, await approveProposal(proposal, stranger, AT)] }],
  ['a signature under a name that is not its own', { approvals: [approvals[0]!, { ...approvals[0]!, officer: 'binh' }] }],
  ['a signature moved in time', { approvals: [approvals[0]!, { ...approvals[1]!, at: '2026-11-24T03:00:01Z' }] }],
  [
    'one person enrolled under two names',
    {
      officers: [officer(an, 'an'), officer(an, 'binh')],
      approvals: [approvals[0]!, await approveProposal(proposal, { ...an, kid: 'binh' }, AT)],
    },
  ],
])('%s is refused', async (_, more) => {
  await expect(check(more)).rejects.toMatchObject({
    code: 'ERR_ISSUE_APPROVAL',
    details: { signed: expect.any(Number), needed: 2 },
  });
});
