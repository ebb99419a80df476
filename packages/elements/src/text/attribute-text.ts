/** Text of an attribute or of a property that a script set: trimmed; a number as its digits; blank for anything else. */
export function attributeText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}
