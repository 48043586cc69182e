// One use of a seal: policy, signing, request, approvals, willingness, sealing.

import assert from 'node:assert/strict';
import { DAY, MINUTE } from '../lib/facts.js';
import { sm3, text } from '../lib/sm3.js';
import { renew, revoke } from './certificates.js';
import { event, sm3Digest } from './client.js';
import { willingnessStatement } from './statements.js';

/** One of two heads, then two of three. */
export async function setPolicy({ chain, people, facts }) {
  const { Manager, ...members } = people.members;
  const [one, two, three] = ['HeadOne', 'HeadTwo', 'Director'].map((name) => members[name].address);
  const policy = {
    stages: [
      { approvers: [one, two], required: 1 },
      { approvers: [one, two, three], required: 2 },
    ],
    requestLifetime: DAY,
    permitLifetime: DAY,
  };
  const done = await chain.submit(
    Manager,
    chain.api.tx.approvalWorkflows.setPolicy(facts.contractCode, 'Contract', policy),
  );
  assert.equal(event(done, 'approvalWorkflows', 'PolicySet').version.toNumber(), 1);
}

async function createSigning(world) {
  const { chain, people, facts } = world;
  const deadline = (await chain.now()) + DAY;
  const created = await chain.submit(
    people.members.Clerk,
    chain.api.tx.signingEvidence.create(
      sm3Digest(world.document),
      'Contract',
      [facts.creditCode],
      'Sequential',
      deadline,
    ),
  );
  const { signing, initiator } = event(created, 'signingEvidence', 'SigningCreated');
  assert.equal(initiator.toString(), people.members.Clerk.address);
  return signing;
}

/** Of the contract's document, under the clerk's grant unless another is named. */
export const requestUse = (
  { chain, facts, document, grant: own },
  { grant = own, amount = 'To1Million' } = {},
) =>
  chain.api.tx.approvalWorkflows.request(
    facts.contractCode,
    'Contract',
    sm3Digest(document),
    grant,
    amount,
  );

export async function refuseUngranted(world) {
  const call = requestUse(world, { grant: '0xffffffffffffffff' });
  const refusal = await world.chain.refusal(world.people.members.Clerk, call);
  assert.equal(refusal, 'sealGrants.BrokenLink');
}

/** Contracts of up to a million yuan, for a day. */
export async function grantUse(world) {
  const { chain, people, facts } = world;
  const { Manager, Clerk } = people.members;
  const validFrom = await chain.now();
  const terms = {
    validFrom,
    validUntil: validFrom + DAY,
    uses: 5,
    documentKinds: ['Contract'],
    maxAmount: 'To1Million',
    mayPassOn: false,
  };
  const granted = await chain.submit(
    Manager,
    chain.api.tx.sealGrants.grant(facts.contractCode, { Member: Clerk.address }, terms),
  );
  world.grant = event(granted, 'sealGrants', 'Granted').grant;
}

export async function refuseAboveGrant(world) {
  const call = requestUse(world, { amount: 'To10Million' });
  const refusal = await world.chain.refusal(world.people.members.Clerk, call);
  assert.equal(refusal, 'sealGrants.BrokenLink');
}

export async function refuseUncertified(world) {
  const refusal = await world.chain.refusal(world.people.members.Clerk, requestUse(world));
  assert.equal(refusal, 'certificates.NotBound');
}

async function approve(world) {
  const { chain, people } = world;
  const { Clerk, HeadOne, HeadTwo, Director } = people.members;
  const opened = await chain.submit(Clerk, requestUse(world));
  const { request } = event(opened, 'approvalWorkflows', 'RequestOpened');

  const vote = () => chain.api.tx.approvalWorkflows.vote(request, true);
  assert.equal(await chain.refusal(Clerk, vote()), 'approvalWorkflows.NotApprover');
  const first = await chain.submit(HeadTwo, vote());
  assert.equal(event(first, 'approvalWorkflows', 'Approved').stage.toNumber(), 0);
  const second = await chain.submit(HeadOne, vote());
  assert.equal(event(second, 'approvalWorkflows', 'Approved').stage.toNumber(), 1);
  const last = await chain.submit(Director, vote());
  assert.ok(event(last, 'approvalWorkflows', 'PermitGranted').request.eq(request));
  world.permit = request;
}

async function seal(world, signing) {
  const { chain, people, facts, providerId, permit } = world;
  const document = sm3Digest(world.document);
  const now = await chain.now();
  const will = { method: 'Passkey', notBefore: now, notAfter: now + 5 * MINUTE };
  const person = people.members.Clerk.address;
  const statement = willingnessStatement(chain.api, { person, document, request: permit, ...will });
  const signature = { Sr25519: people.provider.sign(statement) };
  return chain.api.tx.signingEvidence.seal(
    signing,
    facts.contractCode,
    permit,
    sm3Digest(sm3(text('signature container'))),
    { provider: providerId, ...will, signature },
  );
}

export async function approveContract(world) {
  world.signing = await createSigning(world);
  await approve(world);
}

/** The permit stands, but the authority revokes the clerk's certificate before it is used. */
export async function refuseRevoked(world) {
  await revoke(world, 'Clerk');
  const { Clerk } = world.people.members;
  const refusal = await world.chain.refusal(Clerk, await seal(world, world.signing));
  assert.equal(refusal, 'certificates.CertificateRevoked');
}

export async function sealContract(world) {
  const { chain, people, facts } = world;
  await renew(world, 'Clerk');
  const sealed = await chain.submit(people.members.Clerk, await seal(world, world.signing));
  world.use = event(sealed, 'signingEvidence', 'SealUsed');
  assert.equal(world.use.seal.toUtf8(), facts.contractCode);
  assert.equal(world.use.number.toNumber(), 1);
  const consumed = event(sealed, 'approvalWorkflows', 'PermitConsumed');
  assert.ok(consumed.request.eq(world.permit));
  assert.ok(event(sealed, 'sealGrants', 'GrantUsed').grant.eq(world.grant));
  world.closed = event(sealed, 'signingEvidence', 'SigningClosed');
  assert.ok(world.closed.signing.eq(world.signing));
  assert.ok(world.closed.outcome.isCompleted);
}

/** The same document, a new signing, the permit of before. */
export async function refuseUsedPermit(world) {
  const again = await createSigning(world);
  const refusal = await world.chain.refusal(world.people.members.Clerk, await seal(world, again));
  assert.equal(refusal, 'approvalWorkflows.PermitUsedUp');
}
