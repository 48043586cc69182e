// Frozen by one hand, released by two, abolished; and whom the pool does not know.

import assert from 'node:assert/strict';
import { Binary, Enum } from 'polkadot-api';
import { MINUTE } from '../lib/facts.js';
import { text } from '../lib/sm3.js';
import { actByUKey } from './certificates.js';
import { event } from './client.js';
import { readHistory } from './history.js';
import { check } from './registration.js';
import { grantUse, requestUse } from './sealing.js';

export async function stopAndLift(world) {
  const { chain, people } = world;
  const { emergency_stop, lift_emergency_stop } = chain.api.tx.SealGrants;
  const { Manager, Clerk } = people.members;
  const stopped = await chain.submit(Manager, emergency_stop());
  assert.equal(event(stopped, 'SealGrants', 'EmergencyStopped').by, Manager.address);
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'SealGrants.BrokenLink');
  await chain.submit(people.representative, lift_emergency_stop());
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
  const { SealRegistry } = chain.api.tx;
  const { Clerk } = people.members;
  const code = Binary.fromText(facts.contractCode);

  const before = await chain.now();
  const alleged_since = BigInt(before - 10 * MINUTE);
  const frozen = event(
    await chain.submit(
      seats.publicSecurity,
      SealRegistry.freeze({ code, reason: Enum('Snatched'), alleged_since }),
    ),
    'SealRegistry',
    'Frozen',
  );
  assert.equal(frozen.by.type, 'PublicSecurity');
  assert.equal(frozen.alleged_since, alleged_since);
  const seal = await check(world, facts.contractCode);
  assert.equal(seal.status.type, 'Frozen');
  assert.equal(seal.in_force, false);
  assert.equal(await isSuspect(world), true);
  // At an earlier time it was in force, and is told so.
  assert.equal((await check(world, facts.contractCode, before)).in_force, true);
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'SealRegistry.Frozen');

  const release = () => SealRegistry.release({ code, finding: Enum('Unfounded') });
  const consented = await chain.submit(seats.publicSecurity, release());
  assert.equal(event(consented, 'SealRegistry', 'ReleaseConsented').by.type, 'PublicSecurity');
  assert.equal(
    await chain.refusal(seats.publicSecurity, release()),
    'SealRegistry.AlreadyConsented',
  );
  const released = await actByUKey(world, release());
  assert.equal(event(released, 'SealRegistry', 'Released').status.type, 'Active');
  assert.equal((await check(world, facts.contractCode)).in_force, true);
  // Both hands found the report wrong.
  assert.equal(await isSuspect(world), false);
}

/** The grant of before ended with the freeze; a new one ends with its revocation. */
export async function revokeGrant(world) {
  const { chain, people } = world;
  const { Manager, Clerk } = people.members;
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'SealGrants.BrokenLink');
  await grantUse(world);
  const revoked = await chain.submit(
    Manager,
    chain.api.tx.SealGrants.revoke({ grant: world.grant }),
  );
  assert.equal(event(revoked, 'SealGrants', 'Revoked').grant, world.grant);
  assert.equal(await chain.refusal(Clerk, requestUse(world)), 'SealGrants.BrokenLink');
}

export async function abolish(world) {
  const { chain, people, facts } = world;
  const abolished = await chain.submit(
    people.representative,
    chain.api.tx.SealRegistry.abolish({
      code: Binary.fromText(facts.contractCode),
      reason: Enum('NoLongerNeeded'),
    }),
  );
  assert.equal(event(abolished, 'SealRegistry', 'Abolished').reason.type, 'NoLongerNeeded');
  const seal = await check(world, facts.contractCode);
  assert.equal(seal.status.type, 'Abolished');
  assert.equal(seal.in_force, false);
  const refusal = await chain.refusal(people.members.Clerk, requestUse(world));
  assert.equal(refusal, 'SealRegistry.Abolished');
}

/** Nobody admitted this account: the pool refuses it with code 1. */
export async function refuseStranger({ chain, people }) {
  const call = chain.api.tx.System.remark({ remark: text('let me in') });
  await assert.rejects(call.signAndSubmit(people.stranger.signer), {
    name: 'InvalidTxError',
    error: { type: 'Invalid', value: { type: 'Custom', value: 1 } },
  });
}
