// One use of a seal: policy, signing, request, approvals, willingness, sealing.

import assert from 'node:assert/strict';
import { Binary, Enum } from 'polkadot-api';
import { DAY, MINUTE } from '../lib/facts.js';
import { hex, sm3, text } from '../lib/sm3.js';
import { renew, revoke } from './certificates.js';
import { event, sm3Digest, sr25519Signature } from './client.js';
import { willingnessStatement } from './statements.js';

/** One of two heads, then two of three. */
export async function setPolicy({ chain, people, facts }) {
  const { Manager, HeadOne, HeadTwo, Director } = people.members;
  const [one, two, three] = [HeadOne, HeadTwo, Director].map(({ address }) => address);
  const done = await chain.submit(
    Manager,
    chain.api.tx.ApprovalWorkflows.set_policy({
      seal: Binary.fromText(facts.contractCode),
      document_kind: Enum('Contract'),
      policy: {
        stages: [
          { approvers: [one, two], required: 1 },
          { approvers: [one, two, three], required: 2 },
        ],
        request_lifetime: BigInt(DAY),
        permit_lifetime: BigInt(DAY),
      },
    }),
  );
  assert.equal(event(done, 'ApprovalWorkflows', 'PolicySet').version, 1);
}

async function createSigning(world) {
  const { chain, people, facts, document } = world;
  const created = await chain.submit(
    people.members.Clerk,
    chain.api.tx.SigningEvidence.create({
      document: sm3Digest(document),
      document_kind: Enum('Contract'),
      parties: [hex(text(facts.creditCode))],
      order: Enum('Sequential'),
      deadline: BigInt((await chain.now()) + DAY),
    }),
  );
  const { signing, initiator } = event(created, 'SigningEvidence', 'SigningCreated');
  assert.equal(initiator, people.members.Clerk.address);
  return signing;
}

/** Of the contract's document, under the clerk's grant unless another is named. */
export const requestUse = (
  { chain, facts, document, grant: own },
  { grant = own, amount = 'To1Million' } = {},
) =>
  chain.api.tx.ApprovalWorkflows.request({
    seal: Binary.fromText(facts.contractCode),
    document_kind: Enum('Contract'),
    document: sm3Digest(document),
    grant,
    amount: Enum(amount),
  });

export async function refuseUngranted(world) {
  const call = requestUse(world, { grant: 0xffff_ffff_ffff_ffffn });
  const refusal = await world.chain.refusal(world.people.members.Clerk, call);
  assert.equal(refusal, 'SealGrants.BrokenLink');
}

/** Contracts of up to a million yuan, for a day. */
export async function grantUse(world) {
  const { chain, people, facts } = world;
  const { Manager, Clerk } = people.members;
  const now = await chain.now();
  const granted = await chain.submit(
    Manager,
    chain.api.tx.SealGrants.grant({
      seal: Binary.fromText(facts.contractCode),
      grantee: Enum('Member', Clerk.address),
      terms: {
        valid_from: BigInt(now),
        valid_until: BigInt(now + DAY),
        uses: 5,
        document_kinds: [Enum('Contract')],
        max_amount: Enum('To1Million'),
        may_pass_on: false,
      },
    }),
  );
  world.grant = event(granted, 'SealGrants', 'Granted').grant;
}

export async function refuseAboveGrant(world) {
  const call = requestUse(world, { amount: 'To10Million' });
  const refusal = await world.chain.refusal(world.people.members.Clerk, call);
  assert.equal(refusal, 'SealGrants.BrokenLink');
}

export async function refuseUncertified(world) {
  const refusal = await world.chain.refusal(world.people.members.Clerk, requestUse(world));
  assert.equal(refusal, 'Certificates.NotBound');
}

async function approve(world) {
  const { chain, people } = world;
  const { Clerk, HeadOne, HeadTwo, Director } = people.members;
  const opened = await chain.submit(Clerk, requestUse(world));
  const { request } = event(opened, 'ApprovalWorkflows', 'RequestOpened');

  const vote = chain.api.tx.ApprovalWorkflows.vote({ request, approve: true });
  assert.equal(await chain.refusal(Clerk, vote), 'ApprovalWorkflows.NotApprover');
  const first = await chain.submit(HeadTwo, vote);
  assert.equal(event(first, 'ApprovalWorkflows', 'Approved').stage, 0);
  const second = await chain.submit(HeadOne, vote);
  assert.equal(event(second, 'ApprovalWorkflows', 'Approved').stage, 1);
  const last = await chain.submit(Director, vote);
  assert.equal(event(last, 'ApprovalWorkflows', 'PermitGranted').request, request);
  world.permit = request;
}

async function seal({ chain, people, facts, providerId, document, permit }, signing) {
  const { Clerk } = people.members;
  const now = await chain.now();
  const method = Enum('Passkey');
  const not_before = BigInt(now);
  const not_after = BigInt(now + 5 * MINUTE);
  const statement = willingnessStatement({
    genesis: chain.genesis,
    person: Clerk.publicKey,
    document: sm3Digest(document),
    request: permit,
    method,
    not_before,
    not_after,
  });
  return chain.api.tx.SigningEvidence.seal({
    signing,
    code: Binary.fromText(facts.contractCode),
    permit,
    container: sm3Digest(sm3(text('signature container'))),
    willingness: {
      provider: providerId,
      method,
      not_before,
      not_after,
      signature: sr25519Signature(hex(people.provider.sign(statement))),
    },
  });
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
  assert.equal(refusal, 'Certificates.CertificateRevoked');
}

export async function sealContract(world) {
  const { chain, people, facts } = world;
  await renew(world, 'Clerk');
  const sealed = await chain.submit(people.members.Clerk, await seal(world, world.signing));
  world.use = event(sealed, 'SigningEvidence', 'SealUsed');
  assert.equal(Binary.toText(world.use.seal), facts.contractCode);
  assert.equal(world.use.number, 1n);
  assert.equal(event(sealed, 'ApprovalWorkflows', 'PermitConsumed').request, world.permit);
  assert.equal(event(sealed, 'SealGrants', 'GrantUsed').grant, world.grant);
  world.closed = event(sealed, 'SigningEvidence', 'SigningClosed');
  assert.equal(world.closed.signing, world.signing);
  assert.equal(world.closed.outcome.type, 'Completed');
}

/** The same document, a new signing, the permit of before. */
export async function refuseUsedPermit(world) {
  const again = await createSigning(world);
  const refusal = await world.chain.refusal(
    world.people.members.Clerk,
    await seal(world, again),
  );
  assert.equal(refusal, 'ApprovalWorkflows.PermitUsedUp');
}
