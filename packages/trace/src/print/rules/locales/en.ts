import type { FindingFacts } from '../rule.ts';
import type { RuleLocale } from './rule-locale.ts';

const ITEMS: Readonly<Record<string, string>> = {
  responsibleParty: 'name and address of the responsible party',
  netContent: 'net content',
  producedOn: 'date of manufacture',
  bestBefore: 'best before',
  instructions: 'use and storage',
  standard: 'published standard',
  name: 'product name',
  producer: 'name of producer or trader',
  time: 'time of production',
  traceCode: 'trace code of the product',
  brand: 'brand or mark',
  shelfLife: 'shelf life',
  standards: 'standards applied',
};
const items = ({ items: list }: FindingFacts): string =>
  String(list)
    .split(' ')
    .map((item) => ITEMS[item] ?? item)
    .join('; ');

const STATES: Readonly<Record<string, string>> = {
  annulled: 'the decision was annulled',
  revoked: 'the recognition was revoked',
  suspended: 'the recognition is suspended',
  'not-yet-valid': 'the recognition is not yet in force',
  superseded: 'a newer recognition exists',
  expired: 'the recognition has lapsed',
  unknown: 'the standing of the recognition is not known',
};
const state = (facts: FindingFacts): string => STATES[String(facts['state'])] ?? String(facts['state']);

export const en: RuleLocale = {
  'placeholder-host': {
    sentence: (f) => `The link in the code leads to the placeholder host “${f['host']}”.`,
    fix: () => 'Use a domain of your own that is live, then make the labels again.',
  },
  'link-malformed': {
    sentence: (f) => `The code holds no well-formed GS1 or OCOP link: “${f['uri']}”.`,
    fix: () => 'Check the GTIN’s check digit, the order /01, /10, /21 and the https scheme.',
  },
  'link-upper-case': {
    sentence: () => 'The link is all upper case: a smaller symbol, but some phones are reported not to open it.',
    fix: () => 'Try customers’ phones before the run, or write https and the host in lower case.',
  },
  'serial-repeated': {
    sentence: (f) => `Serial ${f['serial']} would be printed ${f['count']} times; a serial names one item.`,
    fix: () => 'Give every label its own serial, or print the lot alone.',
  },
  'star-without-recognition': {
    sentence: (f) => `The label draws stars but ${state(f)}.`,
    fix: () => 'Leave the stars out, or wait for the new decision.',
  },
  'recognition-not-in-force': {
    sentence: (f) => `The label is printed without stars because ${state(f)}.`,
    fix: () => 'If it is printed all the same, see that no other OCOP mark stands on the pack.',
  },
  'star-differs': {
    sentence: (f) => `The label draws ${f['drawn']} stars, the recognition has ${f['given']}.`,
    fix: (f) => `Draw ${f['given']} stars.`,
  },
  'run-outlives-recognition': {
    sentence: (f) =>
      `${f['count']} labels last ${f['lasts']} months (${f['perMonth']} a month), but the recognition has ${f['monthsLeft']} months left, until ${f['until']}.`,
    fix: (f) => `Print at most ${f['most']} labels with stars, the rest after re-assessment.`,
  },
  'recognition-ends-soon': {
    sentence: (f) => `The recognition has ${f['days']} days (${f['monthsLeft']} whole months) left, until ${f['until']}.`,
    fix: () => 'State the use a month (perMonth) to learn how many labels are enough; file for re-assessment in time.',
  },
  'signed-label-expired': {
    sentence: (f) => `The signed label ended on ${f['until']}: whoever scans it reads “lapsed”.`,
    fix: () => 'Issue a new label with ocop issue first.',
  },
  'signed-label-differs': {
    sentence: (f) => `The label draws ${f['drawn']} stars, the signed data say ${f['signed']}.`,
    fix: () => 'Use the signed label of the recognition in force.',
  },
  'test-mark-missing': {
    sentence: () => 'The code carries a 952 demonstration GTIN or the test flag, but the label has no test mark.',
    fix: () => 'Turn the test mark on; for real goods use a GTIN from GS1 or the OCOP product code.',
  },
  'x-dimension-small': {
    sentence: (f) => `X = ${f['moduleMm']} mm is below the ${f['minMm']} mm of the profile “${f['profile']}”.`,
    fix: (f) =>
      `Give the symbol with its quiet zone at least ${f['sideMm']} mm, shorten the link, or choose the profile “mobile” for a label that never goes over a counter.`,
  },
  'x-dimension-large': {
    sentence: (f) => `X = ${f['moduleMm']} mm is above the ${f['maxMm']} mm of the profile “${f['profile']}”.`,
    fix: () => 'Make the symbol smaller, or accept that counter scanners may not read it.',
  },
  'x-dimension-snapped': {
    sentence: (f) =>
      Number(f['dots']) > 0
        ? `X was changed from ${f['askedMm']} to ${f['moduleMm']} mm, exactly ${f['dots']} dots of a ${f['dpi']} dpi printer.`
        : `X was changed from ${f['askedMm']} to ${f['moduleMm']} mm to fit its square.`,
    fix: () => 'Nothing to do if that size suits.',
  },
  'printer-unknown': {
    sentence: (f) => `Printer unknown: X = ${f['moduleMm']} mm may not be a whole number of its dots.`,
    fix: () => 'State the resolution (203, 300 or 600 dpi); offset plates of 2,400 dpi and more do not need it.',
  },
  'quiet-zone-ink': {
    sentence: (f) => `There is ink in the quiet zone (4 modules, ${f['quietMm']} mm on every side).`,
    fix: () => 'Move text, pictures or background out of the symbol’s square.',
  },
  'quiet-zone-at-cut': {
    sentence: (f) => `The quiet zone is only ${f['distanceMm']} mm from the cut.`,
    fix: (f) => `Move the symbol inwards, at least ${f['cutMm']} mm from the cut.`,
  },
  'printer-edge': {
    sentence: (f) =>
      `On the outer labels the symbol is ${f['edgeMm']} mm from the paper's edge; office printers leave up to ${f['whiteMm']} mm white and would cut it.`,
    fix: () => 'Use sheets with a margin (such as a4-3x7-63x38), or a borderless printer.',
  },
  'curved-surface': {
    sentence: (f) =>
      `On a body of ${f['diameterMm']} mm the symbol covers an arc of ${f['degrees']}°; its sides are seen aslant.`,
    fix: (f) => `Make it smaller, at most ${f['limit']}°, or place it on a flat side.`,
  },
  'text-too-small': {
    sentence: (f) => `The smallest text is ${f['sizePt']} pt, below ${f['leastPt']} pt: Vietnamese marks fill in.`,
    fix: () => 'Use a larger template, a shorter name, or less text.',
  },
  'letter-height': {
    sentence: (f) =>
      `Small letters are ${f['letterMm']} mm high, below the ${f['leastMm']} mm of the former rule for food labels.`,
    fix: () => 'Enlarge what is mandatory; compare with Decree 37/2026/NĐ-CP.',
  },
  'glyph-missing': {
    sentence: (f) => `The font has no character ${f['characters']}`,
    fix: () => 'Write it otherwise; stars are drawn, not typed.',
  },
  'symbol-reversed': {
    sentence: () => 'A light symbol on a dark ground: counter scanners and many phones do not read it.',
    fix: () => 'Print dark modules on white.',
  },
  'symbol-contrast': {
    sentence: (f) =>
      `Estimated symbol contrast ${f['percent']} %, should be ${f['good']} % or more (below ${f['bad']} % fails). Scanners see by red light: red, orange and yellow count as white.`,
    fix: () => 'Print the symbol in black K on unprinted paper.',
  },
  'symbol-on-several-plates': {
    sentence: (f) => `The symbol is printed from ${f['plates']} plates: misregistration blurs its edges.`,
    fix: () => 'Use black K alone for the symbol.',
  },
  'symbol-on-colour': {
    sentence: () => 'A background is printed under the symbol.',
    fix: () => 'Set "ground": "paper" to leave the paper white there.',
  },
  'logo-on-signed-code': {
    sentence: (f) => `A logo covers ${f['percent']} % of a signed code, which has no error correction to spare.`,
    fix: () => 'Put the logo beside the code.',
  },
  'logo-over-symbol': {
    sentence: (f) =>
      `A logo covers ${f['percent']} % of the symbol; level ${f['level']} repairs about ${f['repairs']} %, later scratches included.`,
    fix: () => 'Put the logo beside it; if it must be on it, use level H and cover less than half of what H repairs.',
  },
  'traceability-missing': {
    sentence: (f) =>
      f['known'] === 'yes'
        ? `${f['stars']} stars in set ${f['productSet']}: from ${f['from']} stars the label needs an electronic traceability code, but the page behind it has no traceability data.`
        : `${f['stars']} stars in set ${f['productSet']}: from ${f['from']} stars the label needs an electronic traceability code; the order does not say what the page behind it carries.`,
    fix: () => 'Put the traceability data on the page of the code and state them under traceability.',
  },
  'story-missing': {
    sentence: (f) =>
      `${f['stars']} stars in set ${f['productSet']}: from ${f['from']} stars the product story must be part of the electronic traceability content.`,
    fix: () => 'Add the product story to the page of the code.',
  },
  'trace-items-missing': {
    sentence: (f) => `Traceability content still lacks: ${items(f)}.`,
    fix: () => 'Complete the items of Circular 02/2024/TT-BKHCN.',
  },
  'label-core-missing': {
    sentence: (f) => `The label lacks mandatory content: ${items(f)}.`,
    fix: () => 'Enter it under facts, or see that the main label on the pack has it.',
  },
  'annex-items-missing': {
    sentence: (f) => `For goods of this kind a label usually also needs: ${items(f)}.`,
    fix: () => 'Add them, and compare with Appendix I of Decree 37/2026/NĐ-CP.',
  },
  'passport-gtin-missing': {
    sentence: () => 'The code has no GTIN; a digital product passport, where one applies, names one.',
    fix: () => 'Register with GS1 Vietnam when needed; never make a number up.',
  },
  'hri-missing': {
    sentence: () => 'The template prints no human-readable line beside the symbol.',
    fix: () => 'Add a block with "field": "hri".',
  },
  'hri-differs': {
    sentence: (f) => `The ${f['part']} in the symbol is ${f['symbol']}, the line for people says ${f['printed']}.`,
    fix: () => 'Print what the symbol holds.',
  },
  'old-address': {
    sentence: (f) => `The address still names a district (“${f['district']}”), as before 1 July 2025.`,
    fix: () => 'New labels should name today’s commune and province; packs printed before that day are not wrong for it.',
  },
};
