/** A JSON file as the office writes it: indented, whole, ended by a line feed. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
