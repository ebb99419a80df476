export { badgeFace } from './badge-face.ts';
export { belongsTo } from './belongs-to.ts';
export { recordLink } from './record-link.ts';
export { signedProduct, signedSays } from './signed-product.ts';
export { verdictStars } from './verdict-stars.ts';
export { verdictBand } from './verdict-band.ts';
