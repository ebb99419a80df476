export { labelDate, labelDay, labelDayEnd, labelDayStart } from './day.ts';
export { decodeLabelDigits, encodeLabelDigits, LABEL_DIGITS, type LabelBlob } from './digits.ts';
export { formatLabelUri, type LabelUriParts } from './format.ts';
export { decodeLabelHeader, encodeLabelHeader, type LabelHeader, type LabelProfile } from './header.ts';
export { isDemonstrationGtin14, isGtin14, isLinkProductCode, isLotOrSerial, recordId, type ProductKey } from './key.ts';
export { formatKid, isKid, parseKid } from './kid.ts';
export { parseProductLink, type ProductLink } from './link.ts';
export { parseLabel, tryParseLabel, type Label } from './parse.ts';
export { labelSignedBytes, type LabelFacts } from './signed-bytes.ts';
