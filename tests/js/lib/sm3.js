// Digests and commitments as the chain has them: SM3(salt ‖ SM3(document)).

import { randomBytes } from 'node:crypto';
import smCrypto from 'sm-crypto-v2';

/** SM3 over the parts, one after the other, as 0x… */
export function sm3(...parts) {
  return `0x${smCrypto.sm3(new Uint8Array(Buffer.concat(parts)))}`;
}

export const text = (value) => new TextEncoder().encode(value);

export const bytes = (hex) => new Uint8Array(Buffer.from(hex.replace(/^0x/, ''), 'hex'));

export const hex = (value) => `0x${Buffer.from(value).toString('hex')}`;

/** A commitment to some bytes under a salt; the salt stays with its owner. */
export function commit(document, salt = randomBytes(32)) {
  return { salt, value: sm3(salt, bytes(sm3(document))) };
}
