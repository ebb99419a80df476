import type { RegistryErrorCode, RegistryErrorDetails } from '../registry-error.ts';
import type { PageWords } from '../page-words.ts';

export const REGISTRY_SENTENCES_EN: Readonly<Record<RegistryErrorCode, (details: RegistryErrorDetails) => string>> = {
  ERR_REGISTRY_FOLDER_FOREIGN: ({ folder }) =>
    `The folder ${folder} holds files that this command did not write, so it is not replaced; choose an empty folder or a new one`,
  ERR_REGISTRY_FOLDER_BUSY: ({ folder, pid }) =>
    `Another run (process ${pid}) is writing to ${folder}; wait until it has finished`,
  ERR_REGISTRY_KEY: ({ recId, kind }) =>
    kind === 'gtin'
      ? `"${recId}" is not a GTIN of 14 digits with a right check digit`
      : `"${recId}" is not an OCOP product code that fits a path`,
  ERR_REGISTRY_DUPLICATE: ({ path }) => `Two entries write to ${path}`,
  ERR_REGISTRY_CREDENTIAL: ({ recId, problem }) => `The signed record of ${recId} cannot be published: ${problem}`,
  ERR_REGISTRY_TRUST_LIST: ({ problem }) => `The trust list does not serve for this registry: ${problem}`,
  ERR_REGISTRY_ORIGIN: ({ registry }) => `The registry must be an https origin without a trailing slash; got "${registry}"`,
  ERR_REGISTRY_ADDRESS: ({ field, value }) => `"${value}" cannot be used for ${field}`,
  ERR_REGISTRY_EVENT: ({ recId, problem }) => `A traceability event of ${recId} goes wrong at "${problem}"`,
};

export const PAGE_WORDS_EN: PageWords = {
  demonstration: 'DEMONSTRATION – not official recognition data',
  asOf: (day) => `As of ${day}`,
  asOfNote:
    'This sentence was written when the page was published. Where the browser allows it, a live check stands at the top of the page.',
  asOfNoteUnsigned:
    'This sentence was written when the page was published. The product has no signed record, so there is no live check.',
  noData: 'no data yet',
  stars: (stars) => `OCOP ${stars} stars`,
  starsNow: (text) => text,
  starsThen: (text) => `Once recognised: ${text}. No longer in force.`,
  starsPending: (text) => `According to the source: ${text}. Not enough evidence to confirm it.`,
  starsNone: 'Stars: no data yet',
  headings: {
    maker: 'Producer and place',
    decision: 'Decision and validity',
    record: 'Signed record',
    events: 'Traceability',
    sources: 'Sources',
    story: 'The story of the product',
    limits: 'What this result does not say',
  },
  facts: {
    gtin: 'GTIN',
    productCode: 'OCOP product code',
    productSet: 'Product set',
    producer: 'Producer',
    legalForm: 'Legal form',
    place: 'Place',
    decisionNumber: 'Decision number',
    decisionDate: 'Decision date',
    authority: 'Recognising authority',
    score: 'Score',
    validFrom: 'In force from',
    validUntil: 'In force through',
  },
  score: (score) => `${score}/100`,
  record: 'Download the signed record (JWT)',
  noRecord: (reason) => `There is no signed record: ${reason}`,
  label: 'Open this page as a scan of the signed label does',
  linkset: 'Links for machines (linkset)',
  eventsFile: 'Download the traceability events (EPCIS 2.0, JSON-LD)',
  lot: (lot) => `lot ${lot}`,
  trace: { place: 'Place', goods: 'Goods', inputs: 'Inputs', outputs: 'Outputs', crate: 'Packed into', from: 'From', to: 'To' },
  traceNote: 'Recorded by the producer; the register publishes it as received and has not verified it.',
  pieces: 'units',
  units: { KGM: 'kg', GRM: 'g', DTN: '× 100 kg', TNE: 't', LTR: 'l', MLT: 'ml' },
  circular: (count) => `${count} of the 10 items of minimum information in Circular 02/2024/TT-BKHCN`,
  circularStates: { present: 'present', missing: 'not yet', none: 'none known (asked for only where there is one)' },
  limits:
    'This page speaks of the product, not of an individual package. Another page can copy how this one looks: check the address.',
  report: 'Report a suspicious label',
  sourceOf: 'Sources: see the list in the Vietnamese part.',
  root: {
    intro: (count) =>
      `${count.toLocaleString('en')} products stand in this register. Each has a page of its own that opens without JavaScript.`,
    check: 'Check a label',
    checkNoScript:
      'To check the signature of a label, open this page in a browser with JavaScript, or use the command ocop verify.',
    empty: 'This register holds no product yet.',
    home: 'All products',
    starsThen: (text) => `once recognised: ${text}`,
    starsPending: (text) => `according to the source: ${text}`,
    byProvince: 'By province',
    unknownProvince: 'Province not known',
    inForce: (inForce, count) => `${inForce.toLocaleString('en')} of ${count.toLocaleString('en')} products in force`,
    part: (page, pages) => `Page ${page} of ${pages}`,
    previousPart: 'Previous page',
    nextPart: 'Next page',
  },
  notFound: {
    title: 'There is no such page',
    meaning:
      'No product of this register has the code that was opened. It may have been typed or copied in part, or the product is published elsewhere.',
    advice:
      'Scan the code on the pack again, or paste it above. If nothing is found, do not rely on the stars on the pack; ask where it is sold.',
  },
  otherLanguage: 'Tiếng Việt',
};
