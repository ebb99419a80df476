import type { ProgrammeLocale } from './programme-locale.ts';

export const programmeEn: ProgrammeLocale = {
  measures: {
    developed: {
      title: 'Developed or standardised',
      definition: 'Products assessed, recognised, upgraded or recognised anew in the period, each counted once.',
    },
    'newly-recognised': {
      title: 'Newly recognised',
      definition:
        'Products recognised for the first time in the period. One revoked later still counts; an annulled decision does not.',
    },
    upgraded: {
      title: 'Upgraded',
      definition: 'Products recognised in the period with more stars than before, or called an upgrade by their source.',
    },
    're-recognised': {
      title: 'Recognised anew',
      definition: 'Products recognised again in the period with the same stars or fewer.',
    },
    'in-force': {
      title: 'Products in force, in all',
      definition: 'Products whose recognition is in force on the day: running, ending soon, or extended under Article 12.3.',
    },
    cooperatives: {
      title: 'Producers that are cooperatives',
      definition: 'Share of cooperatives among the producers with a product in force on the day.',
    },
    smes: {
      title: 'Producers that are small or medium enterprises',
      definition: 'Share of small and medium enterprises among the producers with a product in force on the day.',
    },
    'modern-channels': {
      title: 'Sold through modern channels',
      definition: 'Share of producers (or products) in force with at least one channel: supermarket, chain, online marketplace.',
    },
    'revenue-change': {
      title: 'Change of revenue',
      definition:
        'Revenue of the year after the year of first recognition against the year before it, product by product; the median.',
    },
    'price-change': {
      title: 'Change of price',
      definition:
        'Average price of the year after the year of first recognition against the year before it, in one unit; the median.',
    },
  },
  units: {
    products: 'products',
    producers: 'producers',
    'percent-of-products': '% of products',
    'percent-of-producers': '% of producers',
    'percent-change': '% change',
  },
  policies: {
    basis: { title: 'Counted by', options: { 'decision-date': 'date of the decision', round: 'year of the assessment round' } },
    afterLapse: {
      title: 'Recognised again after a lapse',
      options: { continuation: 'is a continuation', new: 'is a new product' },
    },
    statedUpgrade: {
      title: 'A row called an upgrade without an earlier recognition',
      options: { accepted: 'counts as an upgrade', new: 'counts as new' },
    },
    assessed: { title: 'Products only assessed', options: { included: 'count as developed', excluded: 'do not count' } },
    unknownSize: {
      title: 'Enterprises of unknown size',
      options: { sme: 'count as small or medium (26/2026/QĐ-TTg, Article 2.3)', 'not-sme': 'do not count as small or medium' },
    },
    cooperativeGroups: {
      title: 'Cooperative groups',
      options: { yes: 'count as cooperatives', no: 'do not count as cooperatives' },
    },
    unknownChannels: {
      title: 'Producers with no answer on channels',
      options: { no: 'are taken to have none', 'left-out': 'are left out of the denominator' },
    },
    producerKey: {
      title: 'Two rows are one producer when',
      options: {
        'folded-name': 'their names agree without marks, case and abbreviations',
        'printed-name': 'their names are printed alike',
      },
    },
    demonstration: { title: 'Demonstration rows', options: { yes: 'are counted', no: 'are not counted' } },
  },
  planIssues: {
    PLAN_SHAPE: ({ path, detail }) => `${path === '' ? 'The whole file' : path}: not the shape of a plan (${detail?.en ?? ''}).`,
    PLAN_EMPTY: () => 'The plan has no target.',
    PLAN_PERIOD: ({ value }) => `The period begins after it ends: ${value}.`,
    PLAN_ID_REPEATED: ({ value }) => `The target id “${value}” is used twice.`,
    PLAN_UNIT: ({ path, value, expected }) =>
      `${path}: the unit does not fit the measure (${value}); one of these is expected: ${expected}.`,
    PLAN_PERCENT_RANGE: ({ path, value }) => `${path}: a share of ${value} % is outside 0–100.`,
    PLAN_GOALS_DISAGREE: ({ path, value }) => `${path}: sources print different goals: ${value}.`,
    PLAN_FIGURE_EMPTY: ({ path }) => `${path}: the published figure has neither count nor range.`,
    PLAN_FIGURE_TARGET: ({ path, value }) => `${path}: there is no target “${value}”.`,
    PLAN_FIGURE_OF: ({ path, value }) => `${path}: numerator and denominator do not fit: ${value}.`,
    PLAN_FIGURE_STARS: ({ path, value, expected }) => `${path}: the stars add up to ${value}, the total says ${expected}.`,
    PLAN_FIGURE_PARTS: ({ path, value, expected }) => `${path}: the parts add up to ${value}, the total says ${expected}.`,
    PLAN_FIGURE_PERCENT: ({ path, value, expected }) => `${path}: printed ${value}, computed ${expected}.`,
    PLAN_FIGURES_DISAGREE: ({ path, value }) => `Published figures for one target and day (${path}) differ: ${value}.`,
  },
  missingReasons: {
    'no-recognition-day': 'year of recognition not known',
    'too-early': 'no whole year since recognition yet',
    'no-figures': 'no figures at all',
    'no-before': 'no figure from before recognition',
    'no-after': 'no figure from after recognition',
    'zero-before': 'nothing before recognition, so no ratio',
    'unit-differs': 'the two years price by different units',
    contradiction: 'two different figures for one year',
  },
};
