// What is signed outside of extrinsics: a domain, then SCALE. Encoded with the library's own types.

import { hex, text } from '../lib/sm3.js';

const DIGEST = '{ "algorithm": { "_enum": ["Sm3", "Sha256"] }, "value": "H256" }';
const ELECTRONIC_PART = `{
  "eseal": ${DIGEST}, "image": ${DIGEST}, "certificates": ${DIGEST}, "model": ${DIGEST},
  "form": { "_enum": ["V1", "V4", "V5"] },
  "custody": { "_enum": { "Cloud": "u32", "UKey": ${DIGEST}, "Mobile": ${DIGEST} } },
  "maker": "u32", "validFrom": "u64", "validUntil": "u64"
}`;
const KIND = `{ "_enum": {
  "Official": "Null", "Finance": "Null", "Tax": "Null", "Contract": "Null",
  "LegalRepresentative": "Null", "Invoice": "Null", "Personnel": "Null", "Business": "Null",
  "Other": "Null", "Special": "u16"
} }`;
const PRODUCTION = `{
  "genesis": "H256", "code": "Bytes", "owner": "[u8; 18]",
  "kind": ${KIND}, "version": "u32", "electronic": ${ELECTRONIC_PART}, "deadline": "u64"
}`;
const WILLINGNESS = `{
  "genesis": "H256", "person": "AccountId32", "document": ${DIGEST}, "request": "u64",
  "method": { "_enum": ["Face", "Fingerprint", "Sms", "UKeyPin", "Passkey"] },
  "notBefore": "u64", "notAfter": "u64"
}`;
const HOLDER = `{
  "genesis": "H256", "account": "AccountId32", "fingerprint": "H256",
  "purpose": { "_enum": { "Bind": "Null", "Call": "H256", "SessionKeys": "H256" } },
  "nonce": "u32", "notAfter": "u64"
}`;
const HISTORY = '{ "genesis": "H256", "reader": "AccountId32", "code": "Bytes", "notAfter": "u64" }';

const statement = (domain, type) => (api, fields) => {
  const encoded = api.createType(type, { genesis: api.genesisHash, ...fields }).toU8a();
  return new Uint8Array([...text(domain), ...encoded]);
};

/** A maker's word that it made this electronic part for this seal. */
export const productionStatement = statement('sealchain/production/v1', PRODUCTION);

/** A provider's word that a person willed one use. */
export const willingnessStatement = statement('sealchain/willingness/v1', WILLINGNESS);

/** What a certificate's holder consents to. */
export const holderStatement = statement('sealchain/holder/v1', HOLDER);

/** A reader's request for a seal's history, shown to a node. */
export const historyRequest = statement('sealchain/history/v1', HISTORY);

/** A SCALE-encoded `MultiSignature`, as the node's own methods take it. */
export const multiSignature = (who, bytes) => hex(who.sign(bytes, { withType: true }));
