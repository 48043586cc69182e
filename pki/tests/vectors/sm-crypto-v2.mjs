// Makes sm-crypto-v2.json: SM2 signatures by npm's sm-crypto-v2, in which nothing of OpenSSL or of
// this project has a part. Nonces are random, so each run gives other signatures, all of them right.
//
//   (cd tests/js && npm ci)
//   node pki/tests/vectors/sm-crypto-v2.mjs > pki/tests/vectors/sm-crypto-v2.json

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../tests/js/package.json', import.meta.url));
const { sm2 } = require('sm-crypto-v2');
const { version } = require('sm-crypto-v2/package.json');

const standard = '1234567812345678';
const messages = ['', 'message digest', '采购合同第 2027-001 号', 'x'.repeat(64), 'y'.repeat(1000)];

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

function sign(message, identifier, seed) {
  // Far below the curve's order, as a private key has to be.
  const privateKey = `00${sha256(seed).slice(2)}`;
  const publicKey = sm2.getPublicKeyFromPrivateKey(privateKey);
  const bytes = new TextEncoder().encode(message);
  const options = { der: true, hash: true, publicKey, userId: identifier };
  const signature = sm2.doSignature(bytes, privateKey, options);
  return { publicKey, message: Buffer.from(bytes).toString('hex'), identifier, signature };
}

const vectors = [];
for (const seed of ['one', 'two', 'three']) {
  for (const message of messages) {
    vectors.push(sign(message, standard, seed));
  }
}
// Not the standard's identifier: to be refused.
vectors.push(sign('message digest', 'ALICE123@YAHOO.COM', 'one'));

console.log(JSON.stringify({ library: `sm-crypto-v2 ${version}`, vectors }, null, 2));
