// Frozen by one hand, released by two, abolished; and whom the pool does not know.

import assert from 'node:assert/strict';
import { MINUTE } from '../lib/facts.js';
import { actByUKey } from './certificates.js';
import { event } from './client.js';
import { readHistory } from './history.js';
import { check } from './registration.js';
import { grantUse, requestUse } from './sealing.js';

export async function stopAndLift(world) {
  const { chain, people } = world;
  const { emergencyStop, liftEmergencyStop } = chain.api.tx.sealGrants;
  const { Manager, Clerk } = people.members;
  const stopped = await chain.submit(Manager, emergencyStop());
  assert.equal(event(stopped, 'sealGrants', 'EmergencyStopped').by.toString(), Manager.address);
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'sealGrants.BrokenLink');
  await chain.submit(people.representative, liftEmergencyStop());
  await chain.submit(Clerk, requestUse(world));
}

/** Whether the node flags the one use in the journal. */
async function isSuspect(world) {
  const { records } = await readHistory(world);
  assert.equal(records.length, 1);
  return records[0].suspect;
}

export async function freezeAndRelease(world) {
  const { chain, seats, people, facts } = world;
  const { sealRegistry } = chain.api.tx;
  const { Clerk } = people.members;
  const { contractCode: code } = facts;

  const before = await chain.now();
  const since = before - 10 * MINUTE;
  const frozen = event(
    await chain.submit(seats.publicSecurity, sealRegistry.freeze(code, 'Snatched', since)),
    'sealRegistry',
    'Frozen',
  );
  assert.ok(frozen.by.isPublicSecurity);
  assert.equal(frozen.allegedSince.unwrap().toNumber(), since);
  const seal = await check(world, code);
  assert.ok(seal.status.isFrozen);
  assert.ok(seal.inForce.isFalse);
  assert.equal(await isSuspect(world), true);
  // At an earlier time it was in force, and is told so.
  assert.ok((await check(world, code, before)).inForce.isTrue);
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'sealRegistry.Frozen');

  const release = () => sealRegistry.release(code, 'Unfounded');
  const consented = await chain.submit(seats.publicSecurity, release());
  assert.ok(event(consented, 'sealRegistry', 'ReleaseConsented').by.isPublicSecurity);
  assert.equal(
    await chain.refusal(seats.publicSecurity, release()),
    'sealRegistry.AlreadyConsented',
  );
  const released = await actByUKey(world, release());
  assert.ok(event(released, 'sealRegistry', 'Released').status.isActive);
  assert.ok((await check(world, code)).inForce.isTrue);
  // Both hands found the report wrong.
  assert.equal(await isSuspect(world), false);
}

/** The grant of before ended with the freeze; a new one ends with its revocation. */
export async function revokeGrant(world) {
  const { chain, people } = world;
  const { Manager, Clerk } = people.members;
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'sealGrants.BrokenLink');
  await grantUse(world);
  const revoked = await chain.submit(Manager, chain.api.tx.sealGrants.revoke(world.grant));
  assert.ok(event(revoked, 'sealGrants', 'Revoked').grant.eq(world.grant));
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'sealGrants.BrokenLink');
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
