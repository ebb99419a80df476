const ascii = new TextEncoder();

/** Text or bytes as they stand in the file; text is ASCII. */
export type PdfPart = string | Uint8Array;

/** One numbered object as its parts, joined without anything between them. */
export type PdfObject = readonly PdfPart[];

/** A stream object over bytes that are already deflated. `entries`: further dictionary entries. */
export function pdfStream(deflated: Uint8Array, entries = ''): PdfObject {
  return [`<< /Length ${deflated.length} /Filter /FlateDecode ${entries}>>\nstream\n`, deflated, '\nendstream'];
}

/** A PDF 1.4 file of objects numbered from 1, the first of which is the catalog and the last the information. Without dates or chance in it, the bytes depend on nothing else. */
export function pdfFile(objects: readonly PdfObject[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let at = 0;
  const add = (part: PdfPart): void => {
    const bytes = typeof part === 'string' ? ascii.encode(part) : part;
    parts.push(bytes);
    at += bytes.length;
  };
  add('%PDF-1.4\n%');
  // Four bytes above 127 tell mail programs that the file is not text.
  add(Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3));
  add('\n');
  const offsets = objects.map((object, i) => {
    const offset = at;
    add(`${i + 1} 0 obj\n`);
    for (const part of object) add(part);
    add('\nendobj\n');
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  add(
    `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
  );
  const file = new Uint8Array(at);
  let written = 0;
  for (const part of parts) {
    file.set(part, written);
    written += part.length;
  }
  return file;
}
