/**
 * A second reader of the label, written from docs/spec/label.md alone and sharing no line with the first: it walks the link character by character and
 * divides the digits on paper. Where the two disagree, the page or a reader is wrong.
 */
export interface SecondReading {
  readonly key: string;
  readonly lot: string;
  readonly serial: string;
  /** The header fields in the page's order, as printed in its table. */
  readonly fields: readonly number[];
  readonly signedBytes: string;
  readonly signature: string;
}

const DIGIT = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTER = UPPER + UPPER.toLowerCase();

const made = (text: string, of: string): boolean => Array.from(text).every((character) => of.includes(character));
const alnum = (text: string, most: number): boolean => text.length >= 1 && text.length <= most && made(text, DIGIT + UPPER);
const hexOf = (text: string): string =>
  Array.from(text)
    .map((character) => hexByte(character.charCodeAt(0)))
    .join('');
const hexByte = (value: number): string => value.toString(16).padStart(2, '0');

function isHost(host: string): boolean {
  if (host.startsWith('[')) {
    return host.endsWith(']') && host.length > 2 && made(host.slice(1, -1), `${DIGIT}abcdefABCDEF:.`);
  }
  return host
    .split('.')
    .every((label) => label !== '' && made(label, `${DIGIT}${LETTER}-`) && made(label[0] + label.slice(-1), DIGIT + LETTER));
}

function isPort(port: string): boolean {
  return port.length >= 1 && port.length <= 5 && made(port, DIGIT) && Number(port) >= 1 && Number(port) <= 65_535;
}

function isAuthority(authority: string): boolean {
  const end = authority.startsWith('[') ? authority.indexOf(']') + 1 : authority.indexOf(':');
  if (authority.startsWith('[') ? end === 0 || end === authority.length : end === -1) return isHost(authority);
  return isHost(authority.slice(0, end)) && authority[end] === ':' && isPort(authority.slice(end + 1));
}

function isGtin(value: string): boolean {
  if (value.length !== 14 || !made(value, DIGIT)) return false;
  let sum = 0;
  for (let place = 1; place <= 14; place += 1) sum += Number(value[place - 1]) * (place % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

function isProductCode(value: string): boolean {
  return (
    value.length >= 1 &&
    value.length <= 40 &&
    made(value, `${DIGIT}${UPPER}.-`) &&
    made((value[0] ?? '') + value.slice(-1), DIGIT + UPPER)
  );
}

/** Long division of the decimal number by 256, seventy-six times; undefined when something is left over. */
function blobOf(digits: string): readonly number[] | undefined {
  if (digits.length !== 184 || !made(digits, DIGIT)) return undefined;
  let number = Array.from(digits).map(Number);
  const bytes: number[] = [];
  for (let place = 0; place < 76; place += 1) {
    let rest = 0;
    number = number.map((digit) => {
      const value = rest * 10 + digit;
      rest = value % 256;
      return Math.floor(value / 256);
    });
    bytes.unshift(rest);
  }
  return number.every((digit) => digit === 0) ? bytes : undefined;
}

/** The reading of a signed link, `plain` for a well-formed link without a signature, `malformed` for everything else. */
export function readLabelAgain(link: string): SecondReading | 'plain' | 'malformed' {
  if (link.length > 512) return 'malformed';
  for (const character of link) if (character < '!' || character > '~' || character === '#') return 'malformed';
  if (link.slice(0, 8).toLowerCase() !== 'https://') return 'malformed';
  const mark = link.indexOf('?');
  const before = mark === -1 ? link : link.slice(0, mark);
  const slash = before.indexOf('/', 8);
  if (slash === -1 || !isAuthority(before.slice(8, slash))) return 'malformed';
  const path = before.slice(slash);
  if (path.includes('%')) return 'malformed';

  const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/').slice(1);
  const pair = (): readonly [string, string] => [segments.at(-2) ?? '', segments.at(-1) ?? ''];
  let [lot, serial] = ['', ''];
  if (segments.length >= 2 && pair()[0] === '21' && alnum(pair()[1], 20)) serial = segments.splice(-2)[1] ?? '';
  if (segments.length >= 2 && pair()[0] === '10' && alnum(pair()[1], 20)) lot = segments.splice(-2)[1] ?? '';
  if (segments.length < 2) return 'malformed';
  const [type, value] = pair();
  const isTrade = type === '01' && isGtin(value);
  if (!isTrade && !((type === 'ocop' || type === 'OCOP') && isProductCode(value))) return 'malformed';

  const parameters = mark === -1 ? [] : link.slice(mark + 1).split('&');
  const signed = parameters.some((parameter) => ['S', 's'].includes(parameter.split('=')[0] ?? ''));
  if (!signed) return 'plain';
  if (parameters.length !== 1) return 'malformed';
  const blob = blobOf((parameters[0] ?? '').slice(2));
  if (blob === undefined) return 'malformed';

  const at = (place: number): number => blob[place] ?? 0;
  const [version, profile] = [at(0) >> 4, at(0) & 15];
  const [stars, reserved] = [at(3) >> 5, (at(3) >> 2) & 7];
  const [validUntil, issuedOn] = [at(4) * 256 + at(5), at(10) * 256 + at(11)];
  if (version !== 1 || profile > 2 || stars > 5 || reserved !== 0 || issuedOn > validUntil) return 'malformed';
  if (profile === 0 ? lot + serial !== '' : profile === 1 ? lot === '' || serial !== '' : serial === '') return 'malformed';
  const place = at(6) * 16_777_216 + at(7) * 65_536 + at(8) * 256 + at(9);
  const separator = '\u001D';
  const key = isTrade ? `01${value}` : `OC${value}${separator}`;
  const qualifiers = (lot && `10${lot}${separator}`) + (serial && `21${serial}${separator}`);
  return {
    key: isTrade ? value : `ocop ${value}`,
    lot,
    serial,
    fields: [
      profile,
      at(1) * 256 + at(2),
      stars,
      (at(3) >> 1) & 1,
      at(3) & 1,
      validUntil,
      Math.floor(place / 1_048_576),
      place % 1_048_576,
      issuedOn,
    ],
    signedBytes: hexOf('OCOP-LABEL-V1\u0000') + blob.slice(0, 12).map(hexByte).join('') + hexOf(key + qualifiers),
    signature: blob.slice(12).map(hexByte).join(''),
  };
}
