// A root is trusted by vote, certificates are verified on chain, and accounts act under them.

import assert from 'node:assert/strict';
import { blake2b256 } from '@polkadot-labs/hdkd-helpers';
import { AccountId, Binary, Enum } from 'polkadot-api';
import { MINUTE } from '../lib/facts.js';
import { text } from '../lib/sm3.js';
import { event } from './client.js';
import { decide } from './governance.js';
import { addMember, appoint } from './registration.js';
import { holderStatement } from './statements.js';

/** The authority hands certificates in with the one above them. */
async function register({ chain, people, ca }, credentials) {
  const { Certificates, Utility } = chain.api.tx;
  const anchor = ca.root.fingerprint;
  const calls = credentials.map(
    (credential) => Certificates.register({ chain: credential.chain, anchor }).decodedCall,
  );
  const registered = await chain.submit(people.authority, Utility.batch_all({ calls }));
  const known = registered.events
    .filter(({ event }) => event.type === 'Certificates' && event.value.type === 'Registered')
    .map(({ event }) => event.value.value.fingerprint);
  assert.deepEqual(
    known,
    credentials.map(({ fingerprint }) => fingerprint),
  );
}

/** What a holder signs; by another key than the certificate's where one is given. */
async function consent({ chain }, credential, account, purpose, by = credential) {
  const { fingerprint } = credential;
  const not_after = BigInt((await chain.now()) + 10 * MINUTE);
  const statement = holderStatement({
    genesis: chain.genesis,
    account: AccountId().enc(account),
    fingerprint,
    purpose,
    nonce: await chain.api.query.Certificates.Statements.getValue(fingerprint),
    not_after,
  });
  return { fingerprint, not_after, signature: by.sign(statement) };
}

async function bind(world, who, credential) {
  const { bind } = world.chain.api.tx.Certificates;
  const proof = await consent(world, credential, who.address, Enum('Bind'));
  const bound = await world.chain.submit(who, bind(proof));
  const told = event(bound, 'Certificates', 'Bound');
  assert.equal(told.account, who.address);
  assert.equal(told.fingerprint, credential.fingerprint);
  return told;
}

export async function certifyInstitutions(world) {
  const { chain, people, credentials } = world;
  const { maker, provider } = credentials;
  await register(world, [maker, provider]);
  const forged = await consent(world, maker, people.maker.address, Enum('Bind'), provider);
  assert.equal(
    await chain.refusal(people.maker, chain.api.tx.Certificates.bind(forged)),
    'Certificates.BadSignature',
  );
  await Promise.all([bind(world, people.maker, maker), bind(world, people.provider, provider)]);

  const known = await chain.api.view.Certificates.certificate(maker.fingerprint);
  assert.equal(known.status.type, 'Good');
  assert.equal(known.binding.account, people.maker.address);
  assert.equal(known.certificate.key.algorithm.type, 'Sm2');
}

async function certifyMember(world, name) {
  await register(world, [world.credentials[name]]);
  await bind(world, world.people.members[name], world.credentials[name]);
}

export const certifyManager = (world) => certifyMember(world, 'Manager');
export const certifyClerk = (world) => certifyMember(world, 'Clerk');

/** Who has no chain key acts through the account that their certificate's fingerprint stands for. */
export async function certifyKeeper(world) {
  const { chain, people, credentials } = world;
  const { Keeper } = credentials;
  const account = await chain.api.view.Certificates.account_of_holder(Keeper.fingerprint);
  await chain.submit(people.representative, addMember(world, 'Keeper', account, ['SealManager']));
  await chain.submit(people.representative, appoint(world, account));
  await register(world, [Keeper]);
  const proof = await consent(world, Keeper, account, Enum('Bind'));
  const bound = await chain.submit(people.provider, chain.api.tx.Certificates.bind_holder(proof));
  assert.equal(event(bound, 'Certificates', 'Bound').account, account);
  world.keeper = account;
}

/** The keeper's consent to one call. */
async function consentToCall(world, call) {
  const hash = blake2b256(await call.getEncodedData());
  return consent(world, world.credentials.Keeper, world.keeper, Enum('Call', hash));
}

/** The keeper signs a call with the U-key, and somebody else hands it in: that call and no other. */
export async function actByUKey(world, call) {
  const { chain, people } = world;
  const { act } = chain.api.tx.Certificates;
  const signed = await consentToCall(world, call);
  const other = chain.api.tx.System.remark({ remark: text('another call') });
  assert.equal(
    await chain.refusal(people.provider, act({ ...signed, call: other.decodedCall })),
    'Certificates.BadSignature',
  );
  const acted = await chain.submit(people.provider, act({ ...signed, call: call.decodedCall }));
  const told = event(acted, 'Certificates', 'Acted');
  assert.equal(told.account, world.keeper);
  assert.ok(told.result.success);
  return acted;
}

/** The authority revokes somebody's certificate by its serial number. */
export async function revoke(world, name) {
  const { chain, people, credentials } = world;
  const { fingerprint } = credentials[name];
  const known = await chain.api.view.Certificates.certificate(fingerprint);
  const { issuer: authority, serial } = known.certificate.links[0];
  const revoked = await chain.submit(
    people.authority,
    chain.api.tx.Certificates.revoke({
      authority,
      serial,
      reason: Enum('KeyCompromise'),
      revoked: BigInt(await chain.now()),
    }),
  );
  assert.equal(Binary.toHex(event(revoked, 'Certificates', 'Revoked').serial), Binary.toHex(serial));
}

/** Another certificate takes the place of the one before. */
export async function renew(world, name) {
  const before = world.credentials[name];
  const after = world.ca.certifyPerson(world.identities[name]);
  world.credentials[name] = after;
  await register(world, [after]);
  const told = await bind(world, world.people.members[name], after);
  assert.equal(told.previous, before.fingerprint);
}

/** The seats trust the root no longer: at once nothing under it stands. */
export async function withdrawRoot(world) {
  const { chain, people, ca, credentials } = world;
  const { act, withdraw_anchor } = chain.api.tx.Certificates;
  const { fingerprint } = ca.root;
  const closed = await decide(world, withdraw_anchor({ fingerprint }));
  assert.equal(event(closed, 'Certificates', 'AnchorWithdrawn').fingerprint, fingerprint);
  const call = chain.api.tx.System.remark({ remark: text('still here') });
  const signed = await consentToCall(world, call);
  assert.equal(
    await chain.refusal(people.provider, act({ ...signed, call: call.decodedCall })),
    'Certificates.AnchorWithdrawn',
  );
  const known = await chain.api.view.Certificates.certificate(credentials.maker.fingerprint);
  assert.equal(known.status.type, 'AnchorWithdrawn');
}
