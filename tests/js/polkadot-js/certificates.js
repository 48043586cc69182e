// A root is trusted by vote, certificates are verified on chain, and accounts act under them.

import assert from 'node:assert/strict';
import { MINUTE } from '../lib/facts.js';
import { bytes, hex, text } from '../lib/sm3.js';
import { event } from './client.js';
import { decide } from './governance.js';
import { addMember, appoint } from './registration.js';
import { holderStatement } from './statements.js';

/** The authority hands certificates in with the one above them. */
async function register({ chain, people, ca }, credentials) {
  const { certificates, utility } = chain.api.tx;
  const calls = credentials.map((credential) =>
    certificates.register(credential.chain.map(hex), ca.root.fingerprint),
  );
  const registered = await chain.submit(people.authority, utility.batchAll(calls));
  const known = registered.events
    .filter(({ event }) => chain.api.events.certificates.Registered.is(event))
    .map(({ event }) => event.data.fingerprint.toHex());
  assert.deepEqual(
    known,
    credentials.map(({ fingerprint }) => fingerprint),
  );
}

/**
 * What a holder consents to, as the calls take it: fingerprint, end, signature. Signed by another key
 * than the certificate's where one is given.
 */
async function consent({ chain }, credential, account, purpose, by = credential) {
  const { fingerprint } = credential;
  const notAfter = (await chain.now()) + 10 * MINUTE;
  const nonce = await (await chain.final()).query.certificates.statements(fingerprint);
  const fields = { account, fingerprint, purpose, nonce, notAfter };
  return [fingerprint, notAfter, hex(by.sign(holderStatement(chain.api, fields)))];
}

async function bind({ chain }, who, credential) {
  const proof = await consent({ chain }, credential, who.address, 'Bind');
  const bound = await chain.submit(who, chain.api.tx.certificates.bind(...proof));
  const told = event(bound, 'certificates', 'Bound');
  assert.equal(told.account.toString(), who.address);
  assert.equal(told.fingerprint.toHex(), credential.fingerprint);
  return told;
}

/** What is kept of a certificate. */
const stored = async ({ chain }, fingerprint) =>
  (await (await chain.final()).query.certificates.certificates(fingerprint)).unwrap();

export async function certifyInstitutions(world) {
  const { chain, people, credentials } = world;
  const { maker, provider } = credentials;
  await register(world, [maker, provider]);
  const forged = await consent(world, maker, people.maker.address, 'Bind', provider);
  assert.equal(
    await chain.refusal(people.maker, chain.api.tx.certificates.bind(...forged)),
    'certificates.BadSignature',
  );
  await Promise.all([bind(world, people.maker, maker), bind(world, people.provider, provider)]);
  assert.ok((await stored(world, maker.fingerprint)).key.algorithm.isSm2);
}

async function certifyMember(world, name) {
  await register(world, [world.credentials[name]]);
  await bind(world, world.people.members[name], world.credentials[name]);
}

export const certifyManager = (world) => certifyMember(world, 'Manager');
export const certifyClerk = (world) => certifyMember(world, 'Clerk');

/** Who has no chain key acts through the account that their certificate's fingerprint stands for. */
function accountOfHolder({ api }, fingerprint) {
  const named = new Uint8Array([...text('sealchain/holder-account/v1'), ...bytes(fingerprint)]);
  return api.createType('AccountId', api.registry.hash(named)).toString();
}

export async function certifyKeeper(world) {
  const { chain, people, credentials } = world;
  const { Keeper } = credentials;
  world.keeper = accountOfHolder(chain, Keeper.fingerprint);
  await chain.submit(
    people.representative,
    addMember(world, 'Keeper', world.keeper, ['SealManager']),
  );
  await chain.submit(people.representative, appoint(world, world.keeper));
  await register(world, [Keeper]);
  const proof = await consent(world, Keeper, world.keeper, 'Bind');
  const bound = await chain.submit(
    people.provider,
    chain.api.tx.certificates.bindHolder(...proof),
  );
  assert.equal(event(bound, 'certificates', 'Bound').account.toString(), world.keeper);
}

/** The keeper's consent to one call, put to some call. */
async function consentToCall(world, signed) {
  const { chain, credentials, keeper } = world;
  const purpose = { Call: signed.method.hash };
  const [fingerprint, ...proof] = await consent(world, credentials.Keeper, keeper, purpose);
  return (call) => chain.api.tx.certificates.act(fingerprint, call, ...proof);
}

/** The keeper signs a call with the U-key, and somebody else hands it in: that call and no other. */
export async function actByUKey(world, call) {
  const { chain, people } = world;
  const act = await consentToCall(world, call);
  const other = chain.api.tx.system.remark('another call');
  assert.equal(await chain.refusal(people.provider, act(other)), 'certificates.BadSignature');
  const acted = await chain.submit(people.provider, act(call));
  const told = event(acted, 'certificates', 'Acted');
  assert.equal(told.account.toString(), world.keeper);
  assert.ok(told.result.isOk);
  return acted;
}

/** The authority revokes somebody's certificate by its serial number. */
export async function revoke(world, name) {
  const { chain, people, credentials } = world;
  const { links } = await stored(world, credentials[name].fingerprint);
  const { issuer, serial } = links[0];
  const revoked = await chain.submit(
    people.authority,
    chain.api.tx.certificates.revoke(issuer, serial, 'KeyCompromise', await chain.now()),
  );
  assert.ok(event(revoked, 'certificates', 'Revoked').serial.eq(serial));
}

/** Another certificate takes the place of the one before. */
export async function renew(world, name) {
  const before = world.credentials[name];
  const after = world.ca.certifyPerson(world.identities[name]);
  world.credentials[name] = after;
  await register(world, [after]);
  const told = await bind(world, world.people.members[name], after);
  assert.equal(told.previous.unwrap().toHex(), before.fingerprint);
}

/** The seats trust the root no longer: at once nothing under it stands. */
export async function withdrawRoot(world) {
  const { chain, people, ca } = world;
  const { fingerprint } = ca.root;
  const closed = await decide(world, chain.api.tx.certificates.withdrawAnchor(fingerprint));
  const withdrawn = event(closed, 'certificates', 'AnchorWithdrawn');
  assert.equal(withdrawn.fingerprint.toHex(), fingerprint);
  const call = chain.api.tx.system.remark('still here');
  const act = await consentToCall(world, call);
  assert.equal(await chain.refusal(people.provider, act(call)), 'certificates.AnchorWithdrawn');
}
