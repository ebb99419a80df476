export { axes } from './axes.ts';
export { cardFacts } from './card-facts.ts';
export { evidence } from './evidence.ts';
export { fetchJourney, journey, readJourney, readLotDates } from './journey.ts';
export { productFacts } from './product-facts.ts';
export { productHeader } from './product-header.ts';
export { reportLink } from './report-link.ts';
