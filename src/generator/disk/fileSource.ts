import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from '../../import/page/source.ts';

/** Bytes of a file, or of a stretch of one, read in pieces as they are asked for. Reading fails with errors of the system. */
export function fileSource(file: string, size: number, from = 0): ByteSource {
  return {
    size,
    slice: (start, end) => {
      const first = Math.min(Math.max(start, 0), size);
      return fileSource(file, Math.max(Math.min(end, size) - first, 0), from + first);
    },
    arrayBuffer: () => readStretch(file, from, size),
    stream: () =>
      size === 0
        ? nothing()
        : createReadStream(file, { start: from, end: from + size - 1, highWaterMark: 1 << 18 }),
  };
}

async function readStretch(file: string, from: number, size: number): Promise<ArrayBuffer> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(size);
    let have = 0;
    while (have < size) {
      const { bytesRead } = await handle.read(bytes, have, size - have, from + have);
      if (bytesRead === 0) break;
      have += bytesRead;
    }
    return bytes.buffer;
  } finally {
    await handle.close();
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
