// Two SM2 implementations that share nothing, sm-crypto-v2 and OpenSSL: what one signs, the other
// verifies, under the distinguishing identifier of the standard and no other.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { der, keyOf, sign, verify } from '../lib/sm2.js';
import { text } from '../lib/sm3.js';

const identifier = ['-sigopt', 'distid:1234567812345678'];
const message = text('采购合同第 2027-001 号');

describe('SM2 of sm-crypto-v2 and of OpenSSL', () => {
  let directory;
  let key;
  const path = (name) => join(directory, name);
  const openssl = (args, input) => execFileSync('openssl', args, { input, stdio: 'pipe' });

  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'sm2-'));
    openssl(['genpkey', '-algorithm', 'SM2', '-out', path('key.pem')]);
    openssl(['pkey', '-in', path('key.pem'), '-pubout', '-out', path('public.pem')]);
    key = keyOf(readFileSync(path('key.pem'), 'utf8'));
  });

  after(() => rmSync(directory, { recursive: true }));

  it('both have the same public half of a key', () => {
    const spki = Buffer.from(der(readFileSync(path('public.pem'), 'utf8')));
    assert.equal(key.public, spki.subarray(-65).toString('hex'));
  });

  const verifiesWithOpenssl = (signature, signed = message) => {
    writeFileSync(path('signature'), Buffer.from(signature, 'hex'));
    const args = ['dgst', '-sm3', ...identifier, '-verify', path('public.pem')];
    const { status } = spawnSync('openssl', [...args, '-signature', path('signature')], {
      input: signed,
    });
    return status === 0;
  };

  it('OpenSSL verifies what sm-crypto-v2 signs', () => {
    // Each with another nonce: r and s of every length.
    for (let run = 0; run < 16; run += 1) {
      assert.ok(verifiesWithOpenssl(sign(key, message)));
    }
    assert.ok(!verifiesWithOpenssl(sign(key, message), text('采购合同第 2027-002 号')));
    assert.ok(!verifiesWithOpenssl(sign(key, message, 'ALICE123@YAHOO.COM')));
  });

  it('sm-crypto-v2 verifies what OpenSSL signs', () => {
    const args = ['dgst', '-sm3', ...identifier, '-sign', path('key.pem')];
    const signature = openssl(args, message).toString('hex');
    assert.ok(verify(key, message, signature));
    assert.ok(!verify(key, text('采购合同第 2027-002 号'), signature));
  });
});
