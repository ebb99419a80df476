import { roomWeights } from './element-rooms.ts';
import { elementWeights } from './element-weights.ts';
import { timeToVerdict } from './time-to-verdict.ts';
import { type BenchBlock, ratio, table } from './block.ts';
import { FORBIDDEN_IN_EMBED } from '../forbidden-in-embed.ts';

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

export const elements: BenchBlock = {
  id: 'elements',
  title: 'Elements',
  intro:
    'What a page loads, with Lit: each entry bundled and minified by esbuild in the same way and in the same run, then gzip -9, in kB. “First” is what the import loads, “with an answer” what a checked element has loaded in all; peers check nothing, so theirs is one figure. The ratio is against `<ocop-star-badge>` with an answer. Peers are fetched from npm by this run into a temporary folder. The one-file embed is built by Vite and holds badge, card, verifier, cryptography and both languages.',
  async run() {
    const { ours, peers, embed, absent } = await elementWeights();
    const badge = ours[0]?.answered ?? 0;
    const rows = [
      ...ours.map(({ name, first, answered }) => [name, kb(first), kb(answered), ratio(answered, badge)]),
      ['ocop.js, one file with everything', kb(embed), kb(embed), ratio(embed, badge)],
      ...peers.map(({ name, bytes }) => [name, kb(bytes), '–', ratio(bytes, badge)]),
    ];
    const times = await timeToVerdict();
    return [
      table(['entry', 'first', 'with an answer', 'ratio'], rows),
      `Absent from every one of ours, by a word that only they contain: ${absent.join(', ')} (of ${Object.keys(FORBIDDEN_IN_EMBED).join(', ')}).`,
      'What takes the room, minified, before compression (gzip makes about a third of it), in kB:',
      table(
        ['room', 'the badge on import', 'everything'],
        (await roomWeights()).map(({ room, badge: alone, all }) => [room, kb(alone), kb(all)]),
      ),
      'Time to verdict: the page, the embed and a registry of genuine records on localhost, headless Chromium, 390 × 844, nothing cached, median of seven; milliseconds from navigation to the first and to the last verdict. Every card has a product of its own. Layout shift is the sum of all shifts.',
      table(
        ['cards', 'first verdict, ms', 'last verdict, ms', 'requests', 'layout shift'],
        times.map(({ cards, first, last, requests, shift }) => [
          cards,
          Math.round(first),
          Math.round(last),
          requests,
          shift.toFixed(4),
        ]),
      ),
    ].join('\n\n');
  },
};
