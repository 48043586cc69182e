// What is signed outside of extrinsics: a domain, then SCALE.

import { Bytes, Enum, Struct, Vector, _void, u16, u32, u64, u8 } from 'scale-ts';
import { bytes, hex, text } from '../lib/sm3.js';

const hash = Bytes(32);
const seal = Vector(u8);
const digest = Struct({ algorithm: Enum({ Sm3: _void, Sha256: _void }), value: hash });
const electronicPart = Struct({
  eseal: digest,
  image: digest,
  certificates: digest,
  model: digest,
  form: Enum({ V1: _void, V4: _void, V5: _void }),
  custody: Enum({ Cloud: u32, UKey: digest, Mobile: digest }),
  maker: u32,
  valid_from: u64,
  valid_until: u64,
});

const kind = Enum({
  Official: _void,
  Finance: _void,
  Tax: _void,
  Contract: _void,
  LegalRepresentative: _void,
  Invoice: _void,
  Personnel: _void,
  Business: _void,
  Other: _void,
  Special: u16,
});

const production = Struct({
  genesis: hash,
  code: seal,
  owner: Bytes(18),
  kind,
  version: u32,
  electronic: electronicPart,
  deadline: u64,
});

const willingness = Struct({
  genesis: hash,
  person: hash,
  document: digest,
  request: u64,
  method: Enum({ Face: _void, Fingerprint: _void, Sms: _void, UKeyPin: _void, Passkey: _void }),
  not_before: u64,
  not_after: u64,
});

const holder = Struct({
  genesis: hash,
  account: hash,
  fingerprint: hash,
  purpose: Enum({ Bind: _void, Call: hash, SessionKeys: hash }),
  nonce: u32,
  not_after: u64,
});

const history = Struct({ genesis: hash, reader: hash, code: seal, not_after: u64 });

const under = (domain, encoded) => new Uint8Array([...text(domain), ...encoded]);

// scale-ts names a variant by `tag`, polkadot-api by `type`.
const variant = ({ type }) => ({ tag: type });
const digestOf = ({ algorithm, value }) => ({ algorithm: variant(algorithm), value: bytes(value) });

/** Where the signing key is: kept by an institution, or in a device, by the commitment to which. */
const custodyOf = ({ type, value }) => ({
  tag: type,
  value: type === 'Cloud' ? value : digestOf(value),
});

/** A maker's word that it made this electronic part for this seal. */
export function productionStatement({ genesis, code, owner, kind, version, electronic, deadline }) {
  return under(
    'sealchain/production/v1',
    production.enc({
      genesis: bytes(genesis),
      code: [...text(code)],
      owner: text(owner),
      kind: variant(kind),
      version,
      electronic: {
        ...electronic,
        eseal: digestOf(electronic.eseal),
        image: digestOf(electronic.image),
        certificates: digestOf(electronic.certificates),
        model: digestOf(electronic.model),
        form: variant(electronic.form),
        custody: custodyOf(electronic.custody),
      },
      deadline,
    }),
  );
}

/** A provider's word that a person willed one use. */
export function willingnessStatement({ genesis, person, document, method, ...rest }) {
  return under(
    'sealchain/willingness/v1',
    willingness.enc({
      genesis: bytes(genesis),
      person,
      document: digestOf(document),
      method: variant(method),
      ...rest,
    }),
  );
}

/** What a certificate's holder consents to: `purpose` is one of `Bind`, `Call` and `SessionKeys`. */
export function holderStatement({ genesis, account, fingerprint, purpose, ...rest }) {
  return under(
    'sealchain/holder/v1',
    holder.enc({
      genesis: bytes(genesis),
      account,
      fingerprint: bytes(fingerprint),
      purpose: { ...variant(purpose), value: purpose.value },
      ...rest,
    }),
  );
}

/** A reader's request for a seal's history, shown to a node. */
export function historyRequest({ genesis, reader, code, notAfter }) {
  return under(
    'sealchain/history/v1',
    history.enc({ genesis: bytes(genesis), reader, code: [...text(code)], not_after: notAfter }),
  );
}

/** A SCALE-encoded `MultiSignature::Sr25519`, as the node's own methods take it. */
export const multiSignature = (signature) => hex(new Uint8Array([1, ...signature]));
