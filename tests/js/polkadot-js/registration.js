// An enterprise and its seals come to be.

import assert from 'node:assert/strict';
import { withWrongCheck } from '../lib/credit-code.js';
import { DAY, MEMBERS, MINUTE } from '../lib/facts.js';
import { commit, hex, sm3, text } from '../lib/sm3.js';
import { event, sm3Digest } from './client.js';
import { productionStatement } from './statements.js';

const commitmentTo = (what) => sm3Digest(commit(text(what)).value);
const digestOf = (what) => sm3Digest(sm3(text(what)));

/** The public's view of a seal, by its code as text. */
export async function check({ chain }, code, at = null) {
  const { call } = await chain.final();
  return (await call.sealchainApi.checkSeal(code, at)).unwrap();
}

/** The model of a seal's face, committed to once: public security files it, the image shows it. */
function modelOf({ models }, code) {
  models[code] ??= commitmentTo(`model ${code}`);
  return models[code];
}

async function electronicPart(world, code) {
  const now = await world.chain.now();
  return {
    eseal: digestOf(`electronic seal ${code}`),
    image: digestOf(`image ${code}`),
    certificates: digestOf(`certificates ${code}`),
    model: modelOf(world, code),
    form: 'V4',
    custody: { UKey: commitmentTo(`U-key ${code}`) },
    maker: world.makerId,
    validFrom: now,
    validUntil: now + 3 * 365 * DAY,
  };
}

/** When a first part's statement ends, and its signature: by the maker's certificate's key, or another. */
async function signed({ chain, facts, credentials }, seal, by = credentials.maker) {
  const deadline = (await chain.now()) + 10 * MINUTE;
  const fields = { owner: facts.creditCode, version: 1, deadline, ...seal };
  return { deadline, signature: hex(by.sign(productionStatement(chain.api, fields))) };
}

export async function filePool(world) {
  const { chain, seats, facts, makerId } = world;
  const codes = [facts.officialCode, facts.spareCode].map((code) => [code, modelOf(world, code)]);
  const filed = await chain.submit(
    seats.publicSecurity,
    chain.api.tx.sealRegistry.filePool(codes, makerId),
  );
  assert.equal(event(filed, 'sealRegistry', 'CodesPooled').count.toNumber(), 2);
}

/** One act: the registrar's call carries the maker's signed statement. */
async function registration(world, creditCode) {
  const { chain, people, identities, facts } = world;
  const code = facts.officialCode;
  const electronic = await electronicPart(world, code);
  const statement = await signed(world, { code, kind: 'Official', electronic });
  return chain.api.tx.enterpriseIdentity.register(
    creditCode,
    { Clear: facts.names.enterprise },
    people.representative.address,
    sm3Digest(identities.Representative),
    false,
    { code, electronic, ...statement },
  );
}

export async function refuseWrongCreditCode(world) {
  const call = await registration(world, withWrongCheck(world.facts.creditCode));
  const refusal = await world.chain.refusal(world.seats.marketSupervision, call);
  assert.equal(refusal, 'enterpriseIdentity.CreditCodeCheck');
}

export async function refuseUnattested(world) {
  const call = await registration(world, world.facts.creditCode);
  const refusal = await world.chain.refusal(world.seats.marketSupervision, call);
  assert.equal(refusal, 'enterpriseIdentity.NotAttested');
}

export async function attestPersons({ chain, seats, identities }) {
  const everybody = Object.values(identities).map(sm3Digest);
  const attested = await chain.submit(
    seats.publicSecurity,
    chain.api.tx.enterpriseIdentity.attestPersons(everybody),
  );
  const { count } = event(attested, 'enterpriseIdentity', 'PersonsAttested');
  assert.equal(count.toNumber(), everybody.length);
}

/** The maker is admitted, but no vote has recognised its seals. */
export async function refuseUnrecognised(world) {
  const call = await registration(world, world.facts.creditCode);
  const refusal = await world.chain.refusal(world.seats.marketSupervision, call);
  assert.equal(refusal, 'sealRegistry.MakerNotRecognised');
}

export async function registerWithFirstSeal(world) {
  const { chain, seats, facts, people, makerId } = world;
  const registered = await chain.submit(
    seats.marketSupervision,
    await registration(world, facts.creditCode),
  );
  const enterprise = event(registered, 'enterpriseIdentity', 'Registered');
  assert.equal(enterprise.code.toUtf8(), facts.creditCode);
  assert.equal(enterprise.legalRepresentative.toString(), people.representative.address);
  assert.ok(enterprise.codeOverridden.isFalse);
  const issued = event(registered, 'sealRegistry', 'FirstSealIssued');
  assert.equal(issued.code.toUtf8(), facts.officialCode);
  assert.equal(issued.maker.toNumber(), makerId);

  const seal = await check(world, facts.officialCode);
  assert.ok(seal.status.isDelivered);
  assert.ok(seal.inForce.isFalse);
}

async function activate({ chain, facts }, who, code) {
  const activated = await chain.submit(who, chain.api.tx.sealRegistry.activate(code));
  assert.equal(event(activated, 'sealRegistry', 'Activated').code.toUtf8(), code);
  const seal = await check({ chain }, code);
  assert.ok(seal.status.isActive);
  assert.ok(seal.inForce.isTrue);
  assert.equal(seal.owner.toUtf8(), facts.creditCode);
  assert.equal(seal.version.toNumber(), 1);
  assert.ok(seal.hasPhysical.isTrue);
  return seal;
}

export async function activateOfficialSeal(world) {
  const { people, facts } = world;
  const seal = await activate(world, people.representative, facts.officialCode);
  assert.ok(seal.kind.isOfficial);
}

export const addMember = ({ chain, identities }, name, account, roles) =>
  chain.api.tx.enterpriseIdentity.addMember(account, roles, sm3Digest(identities[name]));

export async function addMembers(world) {
  const { chain, people } = world;
  const calls = Object.entries(MEMBERS).map(([name, roles]) =>
    addMember(world, name, people.members[name].address, roles),
  );
  const added = await chain.submit(people.representative, chain.api.tx.utility.batchAll(calls));
  const admitted = added.events.filter(({ event }) =>
    chain.api.events.admission.AccountAdmitted.is(event),
  );
  assert.equal(admitted.length, calls.length);
}

export async function refuseSecondOfficialSeal({ chain, people }) {
  const refusal = await chain.refusal(
    people.representative,
    chain.api.tx.sealRegistry.apply('Official', null),
  );
  assert.equal(refusal, 'sealRegistry.SecondOfficialSeal');
}

/** The representative makes somebody manager of the seals that the life deals with. */
export const appoint = ({ chain }, who) =>
  chain.api.tx.sealGrants.appoint(who, ['Official', 'Contract']);

export async function appointManager(world) {
  const { chain, people } = world;
  const { address } = people.members.Manager;
  const appointed = await chain.submit(people.representative, appoint(world, address));
  assert.equal(event(appointed, 'sealGrants', 'Appointed').who.toString(), address);
}

/** The contract seal goes the long way: application, filing, production, delivery, activation. */
export async function fileContractSeal(world) {
  const { chain, seats, people, facts, makerId } = world;
  const { sealRegistry } = chain.api.tx;
  const { Manager } = people.members;
  const { contractCode: code, creditCode } = facts;

  const applied = await chain.submit(Manager, sealRegistry.apply('Contract', null));
  const application = event(applied, 'sealRegistry', 'Applied').id;
  const physical = { engraver: makerId, impression: modelOf(world, code) };
  const filed = await chain.submit(
    seats.publicSecurity,
    sealRegistry.file(code, creditCode, 'Contract', physical, null, application),
  );
  const answered = event(filed, 'sealRegistry', 'Filed').application;
  assert.ok(answered.unwrap().eq(application));
}

/** What is handed in for the contract seal, with something of it altered. */
async function contractSeal(world, altered, by) {
  const { contractCode: code } = world.facts;
  const electronic = { ...(await electronicPart(world, code)), ...altered };
  const statement = await signed(world, { code, kind: 'Contract', electronic }, by);
  const { produce } = world.chain.api.tx.sealRegistry;
  return produce(code, electronic, statement.deadline, statement.signature);
}

export async function refuseProductions(world) {
  const { chain, people, credentials, facts } = world;
  const refusal = async (...what) => chain.refusal(people.maker, await contractSeal(world, ...what));
  assert.equal(await refusal({}, credentials.provider), 'certificates.BadSignature');
  const model = commitmentTo('another model');
  assert.equal(await refusal({ model }), 'sealRegistry.OtherModel');
  const { eseal } = await electronicPart(world, facts.officialCode);
  assert.equal(await refusal({ eseal }), 'sealRegistry.DigestTaken');
}

export async function makeContractSeal(world) {
  const { chain, people, facts } = world;
  const { sealRegistry } = chain.api.tx;
  const { Manager } = people.members;
  const { contractCode: code } = facts;
  const produced = await chain.submit(people.maker, await contractSeal(world, {}));
  assert.equal(event(produced, 'sealRegistry', 'Produced').version.toNumber(), 1);
  const early = await chain.refusal(Manager, sealRegistry.activate(code));
  assert.equal(early, 'sealRegistry.NotDelivered');
  const delivered = await chain.submit(people.maker, sealRegistry.deliver(code));
  assert.equal(event(delivered, 'sealRegistry', 'Delivered').maker.toNumber(), world.makerId);
  const seal = await activate(world, Manager, code);
  assert.ok(seal.kind.isContract);
  const { certificate } = seal.electronic.unwrap();
  assert.equal(certificate.toHex(), world.credentials.maker.fingerprint);
}

/** By the runtime's answer, and by the node's. */
export async function findContractSeal({ chain, facts }) {
  const { findSeal } = (await chain.final()).call.sealchainApi;
  for (const what of ['electronic seal', 'image']) {
    const digest = digestOf(`${what} ${facts.contractCode}`);
    const [code, version] = (await findSeal(digest)).unwrap();
    assert.equal(code.toUtf8(), facts.contractCode);
    assert.equal(version.toNumber(), 1);
    const found = await chain.ask('sealchain_findSeal', digest.value);
    assert.equal(found.code, facts.contractCode);
  }
  assert.ok((await findSeal(digestOf('nothing'))).isNone);
}
