// A seal's whole life, in the same steps for each library.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openAuthority } from './authority.js';
import { MEMBERS, SEATS, facts } from './facts.js';
import { network } from './network.js';
import { commit, text } from './sm3.js';

/** Steps build on one another: after one that failed, the rest are skipped. */
function steps() {
  let failed;
  return (name, act) =>
    it(name, async (t) => {
      if (failed) {
        t.skip(`because "${failed}" failed`);
        return;
      }
      try {
        await act();
      } catch (error) {
        failed = name;
        throw error;
      }
    });
}

const mapped = (object, to) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, to(value)]));

/**
 * Commitments to who the people are and to the document, and the certificates of those who need one.
 */
function papers({ names, contract }) {
  const people = ['Representative', 'Keeper', ...Object.keys(MEMBERS)];
  const identities = Object.fromEntries(
    people.map((name) => [name, commit(text(`attestation of ${name}`)).value]),
  );
  const ca = openAuthority(names.authority);
  const credentials = {
    maker: ca.certifyOrganisation(names.maker),
    provider: ca.certifyOrganisation(names.provider),
    Manager: ca.certifyPerson(identities.Manager),
    Keeper: ca.certifyPerson(identities.Keeper),
    Clerk: ca.certifyPerson(identities.Clerk),
  };
  return { identities, ca, credentials, document: commit(contract).value };
}

/**
 * @param {'papi' | 'polkadot-js'} library
 * @param {object} chapters the library's modules
 */
export function live(library, chapters) {
  const { client, governance, certificates, registration, sealing, history, end } = chapters;
  describe(`a seal lives through ${library}`, { timeout: 450_000 }, () => {
    const world = { facts: facts(library), models: {} };
    const step = steps();

    after(() => {
      world.ca?.close();
      world.chain?.close();
    });

    step('the node is reached, and people have their keys and certificates', async () => {
      const { rpc, genesisHash } = network();
      const chain = await client.connect(rpc);
      world.chain = chain;
      assert.equal(chain.genesis, genesisHash, 'another chain than network.json says');
      const { members, ...people } = world.facts.people;
      world.seats = mapped(SEATS, chain.key);
      world.people = { ...mapped(people, chain.key), members: mapped(members, chain.key) };
      Object.assign(world, papers(world.facts));
    });
    const rest = [
      ['an account nobody admitted is refused by the pool', end.refuseStranger],
      ['institutions apply and are voted in, and a root is trusted', governance.admitInstitutions],
      ['maker and provider are bound to certificates', certificates.certifyInstitutions],
      ['public security files codes ahead', registration.filePool],
      ['a wrong credit code is refused', registration.refuseWrongCreditCode],
      ['whom nobody attested represents no enterprise', registration.refuseUnattested],
      ['public security attests persons', registration.attestPersons],
      ['no seal is issued by a maker that is not recognised', registration.refuseUnrecognised],
      ["the maker's seals are recognised by vote", governance.recogniseMaker],
      ['an enterprise is registered with its seal', registration.registerWithFirstSeal],
      ['it takes the seal into use', registration.activateOfficialSeal],
      ['it names its members in one batch', registration.addMembers],
      ['its seal manager is appointed for kinds of seals', registration.appointManager],
      ['its seal manager is bound to a certificate', certificates.certifyManager],
      ['a seal manager with a U-key alone is named and bound', certificates.certifyKeeper],
      ['a second official seal is refused', registration.refuseSecondOfficialSeal],
      ['a contract seal is applied for and filed', registration.fileContractSeal],
      ['what its maker did not sign, or made otherwise, is refused', registration.refuseProductions],
      ['it is produced, delivered, taken into use', registration.makeContractSeal],
      ['anybody finds it by its file and image', registration.findContractSeal],
      ['a policy is set', sealing.setPolicy],
      ['a clerk without a grant is refused', sealing.refuseUngranted],
      ['the seal manager gives the clerk leave', sealing.grantUse],
      ['above the amount of the grant the clerk is refused', sealing.refuseAboveGrant],
      ['a clerk without a certificate is refused', sealing.refuseUncertified],
      ['the clerk is bound to a certificate', certificates.certifyClerk],
      ['a contract is approved', sealing.approveContract],
      ['with a revoked certificate it is not sealed', sealing.refuseRevoked],
      ['with a new one it is', sealing.sealContract],
      ['a used permit is refused', sealing.refuseUsedPermit],
      ['the journal is read', history.readJournal],
      ["the signing's record is read", history.readSigning],
      ['an emergency stop puts the grant to sleep, until it is lifted', end.stopAndLift],
      ['the seal is frozen, and released by two hands, one a U-key', end.freezeAndRelease],
      ['under a grant that is revoked nobody asks', end.revokeGrant],
      ['the seal is abolished', end.abolish],
      ['under a root that is trusted no longer nobody acts', certificates.withdrawRoot],
    ];
    for (const [name, act] of rest) step(name, () => act(world));
  });
}
