// Institutions apply through a seat, and two thirds of the seats admit them.

import assert from 'node:assert/strict';
import { commit, hex, text } from '../lib/sm3.js';
import { event, sm3Digest } from './client.js';

/** Alice's seat files an application; its number. */
async function apply({ chain, seats }, operator, name, capability) {
  const papers = sm3Digest(commit(text(`papers of ${name}`)).value);
  const applied = await chain.submit(
    seats.dataBureau,
    chain.api.tx.institutions.apply(operator.address, name, [capability], papers),
  );
  return event(applied, 'institutions', 'Applied').id.toNumber();
}

/** Have the seats decide on a call: propose, vote, close. */
export async function decide({ chain, seats }, call) {
  const { collective } = chain.api.tx;
  const members = await (await chain.final()).query.collective.members();
  const threshold = Math.ceil((members.length * 2) / 3);
  const length = call.method.encodedLength;

  const { proposalIndex: index, proposalHash: hash } = event(
    await chain.submit(seats.dataBureau, collective.propose(threshold, call, length)),
    'collective',
    'Proposed',
  );
  const voters = Object.values(seats).slice(0, threshold);
  await Promise.all(
    voters.map((seat) => chain.submit(seat, collective.vote(hash, index, true))),
  );
  const weight = { refTime: 50_000_000_000, proofSize: 1_000_000 };
  const closed = await chain.submit(
    seats.dataBureau,
    collective.close(hash, index, weight, length),
  );
  assert.ok(event(closed, 'collective', 'Executed').result.isOk);
  return closed;
}

/** The maker's seals are recognised: those in the standard's form, for codes of the province. */
export async function recogniseMaker(world) {
  const profile = { forms: ['V4'], regions: { Of: ['33'] } };
  const { recogniseMaker } = world.chain.api.tx.sealRegistry;
  const closed = await decide(world, recogniseMaker(world.makerId, profile));
  const recognised = event(closed, 'sealRegistry', 'MakerRecognised');
  assert.equal(recognised.maker.toNumber(), world.makerId);
}

/**
 * A seal maker, a willingness provider and a certificate authority apply, and one motion admits all and
 * trusts the authority's root, or none of it.
 */
export async function admitInstitutions(world) {
  const { chain, people, facts, ca } = world;
  const { certificates, institutions, utility } = chain.api.tx;
  world.makerId = await apply(world, people.maker, facts.names.maker, 'SealMaker');
  world.providerId = await apply(
    world,
    people.provider,
    facts.names.provider,
    'WillingnessProvider',
  );
  const authorityId = await apply(
    world,
    people.authority,
    facts.names.authority,
    'CertificateAuthority',
  );

  const closed = await decide(
    world,
    utility.batchAll([
      ...[world.makerId, world.providerId, authorityId].map((id) => institutions.admit(id)),
      certificates.addAnchor(hex(ca.root.der), authorityId, 'ECP33010000000'),
    ]),
  );
  assert.equal(event(closed, 'institutions', 'Admitted').id.toNumber(), world.makerId);
  const added = event(closed, 'certificates', 'AnchorAdded');
  assert.equal(added.fingerprint.toHex(), ca.root.fingerprint);
  assert.equal(added.institution.toNumber(), authorityId);

  const maker = (await (await chain.final()).query.institutions.institutions(world.makerId)).unwrap();
  assert.ok(maker.status.isAdmitted);
  assert.equal(maker.name.toUtf8(), facts.names.maker);
  assert.deepEqual(maker.capabilities.toJSON(), ['SealMaker']);
}
