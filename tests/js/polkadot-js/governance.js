// Institutions apply through a seat, and two thirds of the seats admit them.

import assert from 'node:assert/strict';
import { commit, text } from '../lib/sm3.js';
import { event } from './client.js';

/** Alice's seat files an application; its number. */
async function apply({ chain, seats }, operator, name, capability) {
  const papers = { algorithm: 'Sm3', value: commit(text(`papers of ${name}`)).value };
  const applied = await chain.submit(
    seats.dataBureau,
    chain.api.tx.institutions.apply(operator.address, name, [capability], papers),
  );
  return event(applied, 'institutions', 'Applied').id.toNumber();
}

/** Have the seats decide on a call: propose, vote, close. */
async function decide({ chain, seats }, call) {
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

/** A seal maker and a willingness provider apply, and one motion admits both or neither. */
export async function admitInstitutions(world) {
  const { chain, people, facts } = world;
  const { institutions, utility } = chain.api.tx;
  world.makerId = await apply(world, people.maker, facts.names.maker, 'SealMaker');
  world.providerId = await apply(
    world,
    people.provider,
    facts.names.provider,
    'WillingnessProvider',
  );

  const closed = await decide(
    world,
    utility.batchAll([institutions.admit(world.makerId), institutions.admit(world.providerId)]),
  );
  assert.equal(event(closed, 'institutions', 'Admitted').id.toNumber(), world.makerId);

  const maker = (await (await chain.final()).query.institutions.institutions(world.makerId)).unwrap();
  assert.ok(maker.status.isAdmitted);
  assert.equal(maker.name.toUtf8(), facts.names.maker);
  assert.deepEqual(maker.capabilities.toJSON(), ['SealMaker']);
}
