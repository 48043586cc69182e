// An enterprise and its seals come to be.

import assert from 'node:assert/strict';
import { withWrongCheck } from '../lib/credit-code.js';
import { DAY, MEMBERS, MINUTE } from '../lib/facts.js';
import { commit, sm3, text } from '../lib/sm3.js';
import { event, sm3Digest } from './client.js';
import { productionStatement } from './statements.js';

const commitmentTo = (what) => sm3Digest(commit(text(what)).value);
const digestOf = (what) => sm3Digest(sm3(text(what)));

/** The public's view of a seal, by its code as text. */
export async function check({ chain }, code, at = null) {
  const { call } = await chain.final();
  return (await call.sealchainApi.checkSeal(code, at)).unwrap();
}

async function electronicPart({ chain, makerId }, code) {
  const now = await chain.now();
  return {
    eseal: digestOf(`electronic seal ${code}`),
    image: digestOf(`image ${code}`),
    maker: makerId,
    validFrom: now,
    validUntil: now + 3 * 365 * DAY,
  };
}

export async function filePool({ chain, seats, facts, makerId }) {
  const codes = [facts.officialCode, facts.spareCode].map((code) => [
    code,
    commitmentTo(`impression ${code}`),
  ]);
  const filed = await chain.submit(
    seats.publicSecurity,
    chain.api.tx.sealRegistry.filePool(codes, makerId),
  );
  assert.equal(event(filed, 'sealRegistry', 'CodesPooled').count.toNumber(), 2);
}

/** One act: the registrar's call carries the maker's signed statement. */
async function registration({ chain, people, identities, facts, makerId }, creditCode) {
  const code = facts.officialCode;
  const electronic = await electronicPart({ chain, makerId }, code);
  const deadline = (await chain.now()) + 10 * MINUTE;
  const owner = facts.creditCode;
  const statement = productionStatement(chain.api, { code, owner, electronic, deadline });
  return chain.api.tx.enterpriseIdentity.register(
    creditCode,
    { Clear: facts.names.enterprise },
    people.representative.address,
    sm3Digest(identities.Representative),
    false,
    { code, electronic, deadline, signature: { Sr25519: people.maker.sign(statement) } },
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
  assert.ok(seal.status.isProduced);
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

/** The contract seal goes the long way: application, filing, production, activation. */
export async function makeContractSeal(world) {
  const { chain, seats, people, facts, makerId } = world;
  const { sealRegistry } = chain.api.tx;
  const { Manager } = people.members;
  const { contractCode: code, creditCode } = facts;

  const applied = await chain.submit(Manager, sealRegistry.apply('Contract', null));
  const application = event(applied, 'sealRegistry', 'Applied').id;
  const physical = { engraver: makerId, impression: commitmentTo(`impression ${code}`) };
  const filed = await chain.submit(
    seats.publicSecurity,
    sealRegistry.file(code, creditCode, 'Contract', physical, null, application),
  );
  const answered = event(filed, 'sealRegistry', 'Filed').application;
  assert.ok(answered.unwrap().eq(application));
  const produced = await chain.submit(
    people.maker,
    sealRegistry.produce(code, await electronicPart(world, code)),
  );
  assert.equal(event(produced, 'sealRegistry', 'Produced').version.toNumber(), 1);
  const seal = await activate(world, Manager, code);
  assert.ok(seal.kind.isContract);
}
