const ascii = new TextEncoder();

/** Text or bytes as they stand in the file; text is ASCII. */
export type PdfPart = string | Uint8Array;

/** One numbered object as its parts, joined without anything between them. */
export type PdfObject = readonly PdfPart[];

/** A stream object over bytes that are already deflated. `entries`: further dictionary entries. */
export function pdfStream(deflated: Uint8Array, entries = ''): PdfObject {
  return [`<< /Length ${deflated.length} /Filter /FlateDecode ${entries}>>\nstream\n`, deflated, '\nendstream'];
}

/** Where a file is put together. Whoever writes many files gives the same room for all: what lies outside V8's heap is let go of late. */
export interface PdfRoom {
  bytes: Uint8Array<ArrayBuffer>;
}

export interface PdfWriter {
  /** Objects are numbered from 1 in the order in which they come. */
  add(object: PdfObject): void;
  /** The file: a view of the room, good until the next file is begun in it. */
  end(): Uint8Array<ArrayBuffer>;
}

/**
 * Writes a PDF 1.4 file object by object; the first is the catalog, the last the information. Without dates or chance in the objects, the bytes depend
 * on nothing else.
 */
export function pdfWriter(room: PdfRoom = { bytes: new Uint8Array(1 << 13) }): PdfWriter {
  let at = 0;
  const offsets: number[] = [];
  const write = (part: PdfPart): void => {
    if (at + part.length > room.bytes.length) {
      const larger = new Uint8Array(2 * (at + part.length));
      larger.set(room.bytes.subarray(0, at));
      room.bytes = larger;
    }
    if (typeof part === 'string') ascii.encodeInto(part, room.bytes.subarray(at));
    else room.bytes.set(part, at);
    at += part.length;
  };
  write('%PDF-1.4\n%');
  // Four bytes above 127 tell mail programs that the file is not text.
  write(Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3));
  write('\n');
  return {
    add(object) {
      offsets.push(at);
      write(`${offsets.length} 0 obj\n`);
      for (const part of object) write(part);
      write('\nendobj\n');
    },
    end() {
      const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
      const count = offsets.length + 1;
      const start = at;
      write(
        `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R /Info ${offsets.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
      );
      return room.bytes.subarray(0, at);
    },
  };
}
