import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SEATS, facts } from '../lib/facts.js';
import { life } from '../lib/life.js';
import { network } from '../lib/network.js';
import { connect } from '../polkadot-js/client.js';
import { abolish, freezeAndRelease, refuseStranger } from '../polkadot-js/end.js';
import { admitInstitutions } from '../polkadot-js/governance.js';
import { readJournal, readSigning } from '../polkadot-js/history.js';
import * as registration from '../polkadot-js/registration.js';
import { refuseUsedPermit, sealContract, setPolicy } from '../polkadot-js/sealing.js';

describe('a seal lives through @polkadot/api', { timeout: 180_000 }, () => {
  const world = { facts: facts('polkadot-js') };
  const step = life(it);

  after(() => world.chain?.close());

  step('the node is reached, and people have their keys', async () => {
    const { rpc, genesisHash } = network();
    const chain = await connect(rpc);
    world.chain = chain;
    assert.equal(chain.genesis, genesisHash, 'another chain than network.json says');
    const { members, ...people } = world.facts.people;
    const keys = (uris) =>
      Object.fromEntries(Object.entries(uris).map(([name, uri]) => [name, chain.key(uri)]));
    world.seats = keys(SEATS);
    world.people = { ...keys(people), members: keys(members) };
  });
  step('an account nobody admitted is refused by the pool', () => refuseStranger(world));
  step('institutions apply and are voted in', () => admitInstitutions(world));
  step('public security files codes ahead', () => registration.filePool(world));
  step('a wrong credit code is refused', () => registration.refuseWrongCreditCode(world));
  step('an enterprise is registered with its seal', () => registration.registerWithFirstSeal(world));
  step('it takes the seal into use', () => registration.activateOfficialSeal(world));
  step('it names its members in one batch', () => registration.addMembers(world));
  step('a second official seal is refused', () => registration.refuseSecondOfficialSeal(world));
  step('a contract seal is applied for, filed, produced', () => registration.makeContractSeal(world));
  step('a policy is set', () => setPolicy(world));
  step('a contract is approved and sealed', () => sealContract(world));
  step('a used permit is refused', () => refuseUsedPermit(world));
  step('the journal is read', () => readJournal(world));
  step("the signing's record is read", () => readSigning(world));
  step('the seal is frozen, and released by two hands', () => freezeAndRelease(world));
  step('the seal is abolished', () => abolish(world));
});
