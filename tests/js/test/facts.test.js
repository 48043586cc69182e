import assert from 'node:assert/strict';
import { it } from 'node:test';
import { creditCode, withWrongCheck } from '../lib/credit-code.js';
import { facts } from '../lib/facts.js';
import { bytes, commit, sm3, text } from '../lib/sm3.js';

it('makes the credit codes that were published', () => {
  assert.equal(creditCode('350100', 'M000100Y'), '91350100M000100Y43');
});

it('spoils a credit code in its last character only', () => {
  const code = creditCode('330102', 'MA123456');
  const spoilt = withWrongCheck(code);
  assert.notEqual(spoilt, code);
  assert.equal(spoilt.slice(0, 17), code.slice(0, 17));
});

it("digests as the standard's examples do", () => {
  // GB/T 32905-2016, A.1 and A.2.
  assert.equal(
    sm3(text('abc')),
    '0x66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
  assert.equal(
    sm3(text('abcd'.repeat(16))),
    '0xdebe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
  );
});

it('commits to a document by its digest under a salt', () => {
  const salt = new Uint8Array(32).fill(7);
  const document = text('contract');
  assert.equal(commit(document, salt).value, sm3(salt, bytes(sm3(document))));
  assert.notEqual(commit(document).value, commit(document).value);
});

it('keeps the two lives apart', () => {
  const [one, other] = ['papi', 'polkadot-js'].map((library) => facts(library, 1_800_000_000_000));
  for (const code of ['creditCode', 'officialCode', 'contractCode', 'spareCode']) {
    assert.notEqual(one[code], other[code]);
  }
  assert.match(one.officialCode, /^\d{13}$/);
});
