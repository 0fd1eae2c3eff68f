/** A certificate for localhost, made anew for every run and trusted by nobody. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

export function testCertificate(folder: string): Certificate {
  const files = { certificate: path.join(folder, 'localhost.crt'), key: path.join(folder, 'localhost.key') };
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-out', files.certificate, '-keyout', files.key],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return files;
}
