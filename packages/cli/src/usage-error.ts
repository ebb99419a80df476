/** What the command-line library says of a wrong call, as it says it in English, and the same in Vietnamese. */
const SENTENCES: readonly (readonly [english: RegExp, vietnamese: (name: string) => string])[] = [
  [/^missing required argument '(.+)'/, (name) => `Thiếu tham số bắt buộc “${name}”.`],
  [/^required option '(.+)' not specified/, (name) => `Thiếu tùy chọn bắt buộc “${name}”.`],
  [/^option '(.+)' argument missing/, (name) => `Tùy chọn “${name}” cần một giá trị.`],
  [/^option '(.+)' argument '.*' is invalid/, (name) => `Giá trị của tùy chọn “${name}” không dùng được.`],
  [/^command-argument value '(.*)' is invalid/, (name) => `Tham số “${name}” không dùng được.`],
  [/^unknown option '(.+)'/, (name) => `Không có tùy chọn “${name}”.`],
  [/^unknown command '(.+)'/, (name) => `Không có lệnh “${name}”.`],
  [/^too many arguments/, () => 'Thừa tham số.'],
];

/** A wrong call in both languages. `text` is the library's own line, as `error: missing required argument 'key'`. */
export function usageSentence(text: string): { readonly vi: string; readonly en: string } {
  const en = text.replace(/^error: /, '').trim();
  for (const [english, vietnamese] of SENTENCES) {
    const match = english.exec(en);
    if (match !== null) return { vi: `${vietnamese(match[1] ?? '')}${meant(en)}`, en };
  }
  return { vi: 'Lệnh gọi chưa đúng.', en };
}

/** The library's guess at what was meant, in Vietnamese. */
function meant(english: string): string {
  const guess = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(english)?.[1];
  return guess === undefined ? '' : ` (Có phải ${guess}?)`;
}
