// Frozen by one hand, released by two, abolished; and whom the pool does not know.

import assert from 'node:assert/strict';
import { MINUTE } from '../lib/facts.js';
import { actByUKey } from './certificates.js';
import { event } from './client.js';
import { check } from './registration.js';
import { requestUse } from './sealing.js';

export async function freezeAndRelease(world) {
  const { chain, seats, people, facts } = world;
  const { sealRegistry } = chain.api.tx;
  const { Clerk } = people.members;
  const { contractCode: code } = facts;

  const before = await chain.now();
  const frozen = event(
    await chain.submit(seats.publicSecurity, sealRegistry.freeze(code, 'Snatched', before - MINUTE)),
    'sealRegistry',
    'Frozen',
  );
  assert.ok(frozen.by.isPublicSecurity);
  assert.equal(frozen.allegedSince.unwrap().toNumber(), before - MINUTE);
  const seal = await check(world, code);
  assert.ok(seal.status.isFrozen);
  assert.ok(seal.inForce.isFalse);
  // At an earlier time it was in force, and is told so.
  assert.ok((await check(world, code, before)).inForce.isTrue);
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'sealRegistry.Frozen');

  const consented = await chain.submit(seats.publicSecurity, sealRegistry.release(code));
  assert.ok(event(consented, 'sealRegistry', 'ReleaseConsented').by.isPublicSecurity);
  assert.equal(
    await chain.refusal(seats.publicSecurity, sealRegistry.release(code)),
    'sealRegistry.AlreadyConsented',
  );
  const released = await actByUKey(world, sealRegistry.release(code));
  assert.ok(event(released, 'sealRegistry', 'Released').status.isActive);
  assert.ok((await check(world, code)).inForce.isTrue);
}

export async function abolish(world) {
  const { chain, people, facts } = world;
  const abolished = await chain.submit(
    people.representative,
    chain.api.tx.sealRegistry.abolish(facts.contractCode, 'NoLongerNeeded'),
  );
  assert.ok(event(abolished, 'sealRegistry', 'Abolished').reason.isNoLongerNeeded);
  const seal = await check(world, facts.contractCode);
  assert.ok(seal.status.isAbolished);
  assert.ok(seal.inForce.isFalse);
  const refusal = await chain.refusal(people.members.Clerk, requestUse(world));
  assert.equal(refusal, 'sealRegistry.Abolished');
}

/** Nobody admitted this account: the pool refuses it with code 1. */
export async function refuseStranger({ chain, people }) {
  const call = chain.api.tx.system.remark('let me in');
  await assert.rejects(call.signAndSend(people.stranger, { nonce: 0 }), {
    name: 'RpcError',
    code: 1010,
    data: 'Custom error: 1',
  });
}
