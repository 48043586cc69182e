// Institutions apply through a seat, and two thirds of the seats admit them.

import assert from 'node:assert/strict';
import { Binary, Enum } from 'polkadot-api';
import { commit, text } from '../lib/sm3.js';
import { event, sm3Digest } from './client.js';

/** Alice's seat files an application; its number. */
async function apply({ chain, seats }, operator, name, capability) {
  const applied = await chain.submit(
    seats.dataBureau,
    chain.api.tx.Institutions.apply({
      operator: operator.address,
      name: Binary.fromText(name),
      capabilities: [Enum(capability)],
      papers: sm3Digest(commit(text(`papers of ${name}`)).value),
    }),
  );
  return event(applied, 'Institutions', 'Applied').id;
}

/** Have the seats decide on a call: propose, vote, close. */
export async function decide({ chain, seats }, call) {
  const { Collective } = chain.api.tx;
  const members = await chain.api.query.Collective.Members.getValue();
  const threshold = Math.ceil((members.length * 2) / 3);
  const length_bound = (await call.getEncodedData()).length;

  const { proposal_index: index, proposal_hash } = event(
    await chain.submit(
      seats.dataBureau,
      Collective.propose({ threshold, proposal: call.decodedCall, length_bound }),
    ),
    'Collective',
    'Proposed',
  );
  const voters = Object.values(seats).slice(0, threshold);
  await Promise.all(
    voters.map((seat) =>
      chain.submit(seat, Collective.vote({ proposal: proposal_hash, index, approve: true })),
    ),
  );
  const closed = await chain.submit(
    seats.dataBureau,
    Collective.close({
      proposal_hash,
      index,
      proposal_weight_bound: { ref_time: 50_000_000_000n, proof_size: 1_000_000n },
      length_bound,
    }),
  );
  assert.ok(event(closed, 'Collective', 'Executed').result.success);
  return closed;
}

/** The maker's seals are recognised: those in the standard's form, for codes of the province. */
export async function recogniseMaker(world) {
  const profile = { forms: [Enum('V4')], regions: Enum('Of', [Binary.fromText('33')]) };
  const closed = await decide(
    world,
    world.chain.api.tx.SealRegistry.recognise_maker({ maker: world.makerId, profile }),
  );
  assert.equal(event(closed, 'SealRegistry', 'MakerRecognised').maker, world.makerId);
}

/**
 * A seal maker, a willingness provider and a certificate authority apply, and one motion admits all and
 * trusts the authority's root, or none of it.
 */
export async function admitInstitutions(world) {
  const { chain, people, facts, ca } = world;
  const { tx, view } = chain.api;
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

  const admissions = [world.makerId, world.providerId, authorityId].map((id) =>
    tx.Institutions.admit({ id }),
  );
  const trust = tx.Certificates.add_anchor({
    der: ca.root.der,
    institution: authorityId,
    licence: text('ECP33010000000'),
  });
  const calls = [...admissions, trust].map((call) => call.decodedCall);
  const closed = await decide(world, tx.Utility.batch_all({ calls }));
  assert.equal(event(closed, 'Institutions', 'Admitted').id, world.makerId);
  const added = event(closed, 'Certificates', 'AnchorAdded');
  assert.equal(added.fingerprint, ca.root.fingerprint);
  assert.equal(added.institution, authorityId);

  const maker = await view.Institutions.institution(world.makerId);
  assert.equal(maker.status.type, 'Admitted');
  assert.equal(Binary.toText(maker.name), facts.names.maker);
  assert.deepEqual(
    maker.capabilities.map(({ type }) => type),
    ['SealMaker'],
  );
}
