// An enterprise and its seals come to be.

import assert from 'node:assert/strict';
import { Binary, Enum } from 'polkadot-api';
import { withWrongCheck } from '../lib/credit-code.js';
import { DAY, MEMBERS, MINUTE } from '../lib/facts.js';
import { commit, hex, sm3, text } from '../lib/sm3.js';
import { event, sm3Digest } from './client.js';
import { productionStatement } from './statements.js';

/** The public's view of a seal, by its code as text. */
export function check({ chain }, code, at) {
  return chain.api.apis.SealchainApi.check_seal(
    Binary.fromText(code),
    at === undefined ? undefined : BigInt(at),
  );
}

const digestOf = (what) => sm3Digest(sm3(text(what)));

/** The model of a seal's face, committed to once: public security files it, the image shows it. */
function modelOf({ models }, code) {
  models[code] ??= commit(text(`model ${code}`)).value;
  return sm3Digest(models[code]);
}

async function electronicPart(world, code) {
  const now = await world.chain.now();
  return {
    eseal: digestOf(`electronic seal ${code}`),
    image: digestOf(`image ${code}`),
    certificates: digestOf(`certificates ${code}`),
    model: modelOf(world, code),
    form: Enum('V4'),
    custody: Enum('UKey', sm3Digest(commit(text(`U-key ${code}`)).value)),
    maker: world.makerId,
    valid_from: BigInt(now),
    valid_until: BigInt(now + 3 * 365 * DAY),
  };
}

/** A first part, as a maker hands it in: signed with its certificate's key, or with another one. */
async function production({ chain, facts, credentials }, seal, by = credentials.maker) {
  const deadline = BigInt((await chain.now()) + 10 * MINUTE);
  const statement = productionStatement({
    genesis: chain.genesis,
    owner: facts.creditCode,
    version: 1,
    deadline,
    ...seal,
  });
  const { code, electronic } = seal;
  return { code: Binary.fromText(code), electronic, deadline, signature: by.sign(statement) };
}

export async function filePool(world) {
  const { chain, seats, facts, makerId } = world;
  const filed = await chain.submit(
    seats.publicSecurity,
    chain.api.tx.SealRegistry.file_pool({
      codes: [facts.officialCode, facts.spareCode].map((code) => [
        Binary.fromText(code),
        modelOf(world, code),
      ]),
      engraver: makerId,
    }),
  );
  assert.equal(event(filed, 'SealRegistry', 'CodesPooled').count, 2);
}

/** One act: the registrar's call carries the maker's signed statement. */
async function registration(world, code) {
  const { chain, people, identities, facts } = world;
  const { officialCode } = facts;
  const electronic = await electronicPart(world, officialCode);
  const seal = { code: officialCode, kind: Enum('Official'), electronic };
  return chain.api.tx.EnterpriseIdentity.register({
    code: hex(text(code)),
    name: Enum('Clear', Binary.fromText(facts.names.enterprise)),
    legal_representative: people.representative.address,
    identity: sm3Digest(identities.Representative),
    override_check: false,
    first_seal: await production(world, seal),
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

/** The maker is admitted, but no vote has recognised its seals. */
export async function refuseUnrecognised(world) {
  const call = await registration(world, world.facts.creditCode);
  const refusal = await world.chain.refusal(world.seats.marketSupervision, call);
  assert.equal(refusal, 'SealRegistry.MakerNotRecognised');
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
  assert.equal(seal.status.type, 'Delivered');
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

/** The representative makes somebody manager of the seals that the life deals with. */
export const appoint = ({ chain }, who) =>
  chain.api.tx.SealGrants.appoint({ who, kinds: [Enum('Official'), Enum('Contract')] });

export async function appointManager(world) {
  const { chain, people } = world;
  const { address } = people.members.Manager;
  const appointed = await chain.submit(people.representative, appoint(world, address));
  assert.equal(event(appointed, 'SealGrants', 'Appointed').who, address);
}

/** The contract seal goes the long way: application, filing, production, delivery, activation. */
export async function fileContractSeal(world) {
  const { chain, seats, people, facts, makerId } = world;
  const { SealRegistry } = chain.api.tx;
  const { Manager } = people.members;
  const kind = Enum('Contract');

  const applied = await chain.submit(Manager, SealRegistry.apply({ kind, replaces: undefined }));
  const application = event(applied, 'SealRegistry', 'Applied').id;
  const filed = await chain.submit(
    seats.publicSecurity,
    SealRegistry.file({
      code: Binary.fromText(facts.contractCode),
      owner: hex(text(facts.creditCode)),
      kind,
      physical: { engraver: makerId, impression: modelOf(world, facts.contractCode) },
      replaces: undefined,
      application,
    }),
  );
  assert.equal(event(filed, 'SealRegistry', 'Filed').application, application);
}

/** What is handed in for the contract seal, with something of it altered. */
async function contractSeal(world, altered, by) {
  const { contractCode: code } = world.facts;
  const electronic = { ...(await electronicPart(world, code)), ...altered };
  const made = await production(world, { code, kind: Enum('Contract'), electronic }, by);
  return world.chain.api.tx.SealRegistry.produce(made);
}

export async function refuseProductions(world) {
  const { chain, people, credentials, facts } = world;
  const refusal = async (...what) => chain.refusal(people.maker, await contractSeal(world, ...what));
  assert.equal(await refusal({}, credentials.provider), 'Certificates.BadSignature');
  const model = sm3Digest(commit(text('another model')).value);
  assert.equal(await refusal({ model }), 'SealRegistry.OtherModel');
  const { eseal } = await electronicPart(world, facts.officialCode);
  assert.equal(await refusal({ eseal }), 'SealRegistry.DigestTaken');
}

export async function makeContractSeal(world) {
  const { chain, people, facts } = world;
  const { SealRegistry } = chain.api.tx;
  const { Manager } = people.members;
  const code = Binary.fromText(facts.contractCode);
  const produced = await chain.submit(people.maker, await contractSeal(world, {}));
  assert.equal(event(produced, 'SealRegistry', 'Produced').version, 1);
  const early = await chain.refusal(Manager, SealRegistry.activate({ code }));
  assert.equal(early, 'SealRegistry.NotDelivered');
  const delivered = await chain.submit(people.maker, SealRegistry.deliver({ code }));
  assert.equal(event(delivered, 'SealRegistry', 'Delivered').maker, world.makerId);
  const seal = await activate(world, Manager, facts.contractCode);
  assert.equal(seal.kind.type, 'Contract');
  assert.equal(seal.electronic.certificate, world.credentials.maker.fingerprint);
}

/** By the runtime's answer, and by the node's. */
export async function findContractSeal({ chain, facts }) {
  for (const what of ['electronic seal', 'image']) {
    const digest = digestOf(`${what} ${facts.contractCode}`);
    const [code, version] = await chain.api.apis.SealchainApi.find_seal(digest);
    assert.equal(Binary.toText(code), facts.contractCode);
    assert.equal(version, 1);
    const found = await chain.client._request('sealchain_findSeal', [digest.value]);
    assert.equal(found.code, facts.contractCode);
  }
  const nothing = await chain.api.apis.SealchainApi.find_seal(digestOf('nothing'));
  assert.equal(nothing, undefined);
}
