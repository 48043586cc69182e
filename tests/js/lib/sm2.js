// SM2 signatures by `sm-crypto-v2`, which shares no code with the chain, as a U-key makes them.

import assert from 'node:assert/strict';
import smCrypto from 'sm-crypto-v2';

const { sm2 } = smCrypto;

/** The distinguishing identifier under which SM2 signs, GM/T 0009. */
const IDENTIFIER = '1234567812345678';

/** What stands between the two lines of a PEM file. */
export const der = (pem) =>
  new Uint8Array(Buffer.from(pem.replaceAll(/-----[A-Z ]+-----|\s/g, ''), 'base64'));

/** The key of a PKCS #8 file, not encrypted: both halves in hexadecimal digits. */
export function keyOf(pem) {
  const file = Buffer.from(der(pem));
  // ECPrivateKey (RFC 5915) begins with INTEGER 1, OCTET STRING of 32 bytes.
  const mark = Buffer.from([2, 1, 1, 4, 32]);
  const at = file.indexOf(mark);
  assert.notEqual(at, -1, 'no key of 32 bytes in the file');
  const key = file.subarray(at + mark.length, at + mark.length + 32).toString('hex');
  return { private: key, public: sm2.getPublicKeyFromPrivateKey(key) };
}

/** The key's signature over some bytes, a DER sequence of r and s in hexadecimal digits. */
export const sign = (key, message, userId = IDENTIFIER) =>
  sm2.doSignature(message, key.private, { der: true, hash: true, publicKey: key.public, userId });

/** Whether a signature in hexadecimal digits is the key's. */
export const verify = (key, message, signature) =>
  sm2.doVerifySignature(message, signature, key.public, {
    der: true,
    hash: true,
    userId: IDENTIFIER,
  });
