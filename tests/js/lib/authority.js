// A certificate authority of SM2, made with OpenSSL for one life: a root, an authority below it, and
// certificates for organisations by their names and for people by their commitments.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { der, keyOf, sign } from './sm2.js';
import { sm3 } from './sm3.js';

const CONFIGURATION = `
[req]
distinguished_name = none
string_mask = utf8only
[none]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[holder]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** The authority of a name; `close` removes its files. */
export function openAuthority(name) {
  const directory = mkdtempSync(join(tmpdir(), 'authority-'));
  const path = (file) => join(directory, file);
  const read = (file) => readFileSync(path(file), 'utf8');
  writeFileSync(path('openssl.cnf'), CONFIGURATION);

  let issued = 0;
  /** A new key and its certificate, by itself or by an issuer. */
  function issue(kind, subject, issuer) {
    issued += 1;
    const [key, certificate] = [`${issued}.key.pem`, `${issued}.crt.pem`];
    const by = issuer ? ['-CA', path(issuer.certificate), '-CAkey', path(issuer.key)] : [];
    const how = ['-newkey', 'sm2', '-noenc', '-sm3', '-sigopt', 'distid:1234567812345678'];
    const what = ['-extensions', kind, '-utf8', '-subj', subject, '-days', '30'];
    const where = ['-config', path('openssl.cnf'), '-keyout', path(key), '-out', path(certificate)];
    execFileSync('openssl', ['req', '-x509', ...how, ...what, ...by, ...where], { stdio: 'pipe' });
    return { key, certificate, der: der(read(certificate)) };
  }

  const root = issue('authority', `/C=CN/O=${name} 根`);
  const issuing = issue('authority', `/C=CN/O=${name}`, root);

  /** A holder's certificate, with what they need to show and use it. */
  function certify(subject) {
    const holder = issue('holder', subject, issuing);
    const key = keyOf(read(holder.key));
    return {
      /** The certificate and the one above it, up to below the root. */
      chain: [holder.der, issuing.der],
      /** Its name on the chain. */
      fingerprint: sm3(holder.der),
      sign: (message) => new Uint8Array(Buffer.from(sign(key, message), 'hex')),
    };
  }

  return {
    root: { der: root.der, fingerprint: sm3(root.der) },
    certifyOrganisation: (organisation) => certify(`/C=CN/O=${organisation}`),
    /** By the value of their commitment, `0x…`. */
    certifyPerson: (commitment) => certify(`/C=CN/pseudonym=${commitment.slice(2)}`),
    close: () => rmSync(directory, { recursive: true }),
  };
}
