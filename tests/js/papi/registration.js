// An enterprise and its seals come to be.

import assert from 'node:assert/strict';
import { Binary, Enum } from 'polkadot-api';
import { withWrongCheck } from '../lib/credit-code.js';
import { DAY, MEMBERS, MINUTE } from '../lib/facts.js';
import { commit, hex, sm3, text } from '../lib/sm3.js';
import { event, sm3Digest, sr25519Signature } from './client.js';
import { productionStatement } from './statements.js';

/** The public's view of a seal, by its code as text. */
export function check({ chain }, code, at) {
  return chain.api.apis.SealchainApi.check_seal(
    Binary.fromText(code),
    at === undefined ? undefined : BigInt(at),
  );
}

async function electronicPart({ chain, makerId }, code) {
  const now = await chain.now();
  return {
    eseal: sm3Digest(sm3(text(`electronic seal ${code}`))),
    image: sm3Digest(sm3(text(`image ${code}`))),
    maker: makerId,
    valid_from: BigInt(now),
    valid_until: BigInt(now + 3 * 365 * DAY),
  };
}

export async function filePool({ chain, seats, facts, makerId }) {
  const filed = await chain.submit(
    seats.publicSecurity,
    chain.api.tx.SealRegistry.file_pool({
      codes: [facts.officialCode, facts.spareCode].map((code) => [
        Binary.fromText(code),
        sm3Digest(commit(text(`impression ${code}`)).value),
      ]),
      engraver: makerId,
    }),
  );
  assert.equal(event(filed, 'SealRegistry', 'CodesPooled').count, 2);
}

/** One act: the registrar's call carries the maker's signed statement. */
async function registration({ chain, people, identities, facts, makerId }, code) {
  const electronic = await electronicPart({ chain, makerId }, facts.officialCode);
  const deadline = BigInt((await chain.now()) + 10 * MINUTE);
  const statement = productionStatement({
    genesis: chain.genesis,
    code: facts.officialCode,
    owner: facts.creditCode,
    electronic,
    deadline,
  });
  return chain.api.tx.EnterpriseIdentity.register({
    code: hex(text(code)),
    name: Enum('Clear', Binary.fromText(facts.names.enterprise)),
    legal_representative: people.representative.address,
    identity: sm3Digest(identities.Representative),
    override_check: false,
    first_seal: {
      code: Binary.fromText(facts.officialCode),
      electronic,
      deadline,
      signature: sr25519Signature(hex(people.maker.sign(statement))),
    },
  });
}

export async function refuseWrongCreditCode(world) {
  const call = await registration(world, withWrongCheck(world.facts.creditCode));
  const refusal = await world.chain.refusal(world.seats.marketSupervision, call);
  assert.equal(refusal, 'EnterpriseIdentity.CreditCodeCheck');
}

export async function refuseUnattested(world) {
  const call = await registration(world, world.facts.creditCode);
  const refusal = await world.chain.refusal(world.seats.marketSupervision, call);
  assert.equal(refusal, 'EnterpriseIdentity.NotAttested');
}

export async function attestPersons({ chain, seats, identities }) {
  const attested = await chain.submit(
    seats.publicSecurity,
    chain.api.tx.EnterpriseIdentity.attest_persons({
      identities: Object.values(identities).map(sm3Digest),
    }),
  );
  const { count } = event(attested, 'EnterpriseIdentity', 'PersonsAttested');
  assert.equal(count, Object.keys(identities).length);
}

export async function registerWithFirstSeal(world) {
  const { chain, seats, facts, people, makerId } = world;
  const registered = await chain.submit(
    seats.marketSupervision,
    await registration(world, facts.creditCode),
  );
  const enterprise = event(registered, 'EnterpriseIdentity', 'Registered');
  assert.equal(Binary.toText(Binary.fromHex(enterprise.code)), facts.creditCode);
  assert.equal(enterprise.legal_representative, people.representative.address);
  assert.equal(enterprise.code_overridden, false);
  const issued = event(registered, 'SealRegistry', 'FirstSealIssued');
  assert.equal(Binary.toText(issued.code), facts.officialCode);
  assert.equal(issued.maker, makerId);

  const seal = await check(world, facts.officialCode);
  assert.equal(seal.status.type, 'Produced');
  assert.equal(seal.in_force, false);
}

async function activate({ chain, facts }, who, code) {
  const activated = await chain.submit(
    who,
    chain.api.tx.SealRegistry.activate({ code: Binary.fromText(code) }),
  );
  assert.equal(Binary.toText(event(activated, 'SealRegistry', 'Activated').code), code);
  const seal = await check({ chain }, code);
  assert.equal(seal.status.type, 'Active');
  assert.equal(seal.in_force, true);
  assert.equal(Binary.toText(Binary.fromHex(seal.owner)), facts.creditCode);
  assert.equal(seal.version, 1);
  assert.equal(seal.has_physical, true);
  return seal;
}

export async function activateOfficialSeal(world) {
  const seal = await activate(world, world.people.representative, world.facts.officialCode);
  assert.equal(seal.kind.type, 'Official');
  // The pallet's view function answers as the runtime API does.
  const { SealRegistry } = world.chain.api.view;
  const viewed = await SealRegistry.check(Binary.fromText(world.facts.officialCode), undefined);
  assert.deepEqual(viewed, seal);
}

export const addMember = ({ chain, identities }, name, account, roles) =>
  chain.api.tx.EnterpriseIdentity.add_member({
    account,
    roles: roles.map((role) => Enum(role)),
    identity: sm3Digest(identities[name]),
  });

export async function addMembers(world) {
  const { chain, people } = world;
  const calls = Object.entries(MEMBERS).map(
    ([name, roles]) => addMember(world, name, people.members[name].address, roles).decodedCall,
  );
  const added = await chain.submit(
    people.representative,
    chain.api.tx.Utility.batch_all({ calls }),
  );
  const admitted = added.events.filter(({ event }) => event.value.type === 'AccountAdmitted');
  assert.equal(admitted.length, calls.length);
}

export async function refuseSecondOfficialSeal({ chain, people }) {
  const refusal = await chain.refusal(
    people.representative,
    chain.api.tx.SealRegistry.apply({ kind: Enum('Official'), replaces: undefined }),
  );
  assert.equal(refusal, 'SealRegistry.SecondOfficialSeal');
}

/** The contract seal goes the long way: application, filing, production, activation. */
export async function makeContractSeal(world) {
  const { chain, seats, people, facts, makerId } = world;
  const { SealRegistry } = chain.api.tx;
  const { Manager } = people.members;
  const code = Binary.fromText(facts.contractCode);
  const kind = Enum('Contract');

  const applied = await chain.submit(Manager, SealRegistry.apply({ kind, replaces: undefined }));
  const application = event(applied, 'SealRegistry', 'Applied').id;
  const filed = await chain.submit(
    seats.publicSecurity,
    SealRegistry.file({
      code,
      owner: hex(text(facts.creditCode)),
      kind,
      physical: {
        engraver: makerId,
        impression: sm3Digest(commit(text(`impression ${facts.contractCode}`)).value),
      },
      replaces: undefined,
      application,
    }),
  );
  assert.equal(event(filed, 'SealRegistry', 'Filed').application, application);
  const produced = await chain.submit(
    people.maker,
    SealRegistry.produce({ code, electronic: await electronicPart(world, facts.contractCode) }),
  );
  assert.equal(event(produced, 'SealRegistry', 'Produced').version, 1);
  const seal = await activate(world, Manager, facts.contractCode);
  assert.equal(seal.kind.type, 'Contract');
}
