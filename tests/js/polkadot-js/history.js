// The journal: its count and head for anyone, its records for those who may read them.

import assert from 'node:assert/strict';
import { MINUTE } from '../lib/facts.js';
import { bytes, sm3, text } from '../lib/sm3.js';
import { historyRequest, multiSignature } from './statements.js';

async function read({ chain, facts }, reader, method, ...more) {
  const notAfter = (await chain.now()) + 5 * MINUTE;
  const request = { reader: reader.address, code: facts.contractCode, notAfter };
  const signature = multiSignature(reader, historyRequest(chain.api, request));
  return chain.ask(method, request, signature, ...more);
}

/** As the auditor reads it. */
export const readHistory = (world) =>
  read(world, world.people.members.Auditor, 'sealchain_history');

export async function readJournal(world) {
  const { chain, people, facts, credentials, use, document } = world;
  const { call } = await chain.final();
  const [count, head] = await call.sealchainApi.journal(facts.contractCode);
  assert.equal(count.toNumber(), 1);
  assert.ok(head.eq(use.record));

  const { Clerk } = people.members;
  const history = await readHistory(world);
  assert.equal(history.count, 1);
  assert.equal(history.head, head.toHex());
  assert.equal(history.next, null);
  const [record] = history.records;
  assert.equal(sm3(text('sealchain/use/'), bytes(record.scale)), head.toHex());
  assert.equal(record.previous, `0x${'00'.repeat(32)}`);
  assert.equal(record.signer, Clerk.address);
  assert.equal(record.certificate, credentials.Clerk.fingerprint);
  assert.equal(record.providerCertificate, credentials.provider.fingerprint);
  assert.equal(record.document.value, document);
  assert.equal(record.method, 'Passkey');
  assert.equal(record.grant, world.grant.toNumber());
  assert.equal(record.suspect, false);

  await assert.rejects(read(world, Clerk, 'sealchain_history'), { code: 9107 });
}

export async function readSigning(world) {
  const record = await read(
    world,
    world.people.representative,
    'sealchain_signing',
    world.signing.toNumber(),
  );
  assert.equal(record.hash, world.closed.record.toHex());
  assert.equal(sm3(text('sealchain/signing/'), bytes(record.scale)), record.hash);
  assert.equal(record.outcome, 'Completed');
  assert.deepEqual(record.parties, [
    { enterprise: world.facts.creditCode, useRecord: world.use.record.toHex() },
  ]);
}
