import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

/**
 * Makes a certificate for localhost by the `openssl` command, once, and keeps it in `out`. Its key is on an elliptic
 * curve, as public sites have: a handshake with it fits the first packets.
 * @throws Error when there is no `openssl` (HTTP/2, which browsers speak over TLS only, cannot be measured then)
 */
export function certificate(out: string): Certificate {
  const key = path.join(out, 'localhost.key');
  const cert = path.join(out, 'localhost.crt');
  if (!existsSync(key) || !existsSync(cert)) {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    const order = [
      'req',
      '-x509',
      ...curve,
      '-nodes',
      '-days',
      '3650',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ];
    const made = spawnSync('openssl', order, { encoding: 'utf8' });
    if (made.error)
      throw new Error(
        'Opening pages is measured over TLS; the openssl command is needed to make a certificate.',
      );
    if (made.status !== 0) throw new Error(`openssl could not make a certificate:\n${made.stderr}`);
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
