// A connection through `polkadot-api`: the dynamic API, which reads everything from the chain's
// metadata, so no descriptors are generated.

import assert from 'node:assert/strict';
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_MINI_SECRET } from '@polkadot-labs/hdkd-helpers';
import { AccountId, Enum, createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { WsEvent, getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';

const derive = sr25519CreateDerive(DEV_MINI_SECRET);

/** SCALE's `MultiSignature::Sr25519`. */
export const sr25519Signature = (hex) => Enum('Sr25519', hex);

/** A digest or commitment that was made with SM3. */
export const sm3Digest = (value) => ({ algorithm: Enum('Sm3'), value });

/** A client that is connected. By itself it would try again and again. */
const open = (rpc) =>
  new Promise((resolve, reject) => {
    const onStatusChanged = ({ type }) => {
      if (type === WsEvent.CONNECTED) resolve(client);
      if (type === WsEvent.ERROR) {
        reject(new Error(`no node answers at ${rpc}`));
        client.destroy();
      }
    };
    const client = createClient(
      getWsProvider(rpc, { websocketClass: WebSocket, onStatusChanged }),
    );
    // It connects with the first question.
    client.getChainSpecData().catch(reject);
  });

export async function connect(rpc) {
  const client = await open(rpc);
  const { genesisHash: genesis } = await client.getChainSpecData();
  const api = client.getUnsafeApi();
  const accounts = AccountId(await api.constants.System.SS58Prefix());

  /** The key of a development URI: its address, its transaction signer, its plain signatures. */
  function key(uri) {
    const pair = derive(uri);
    const signer = getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign);
    return { address: accounts.dec(pair.publicKey), publicKey: pair.publicKey, signer, sign: pair.sign };
  }

  /** Submit a call and wait until it is final. It must succeed. */
  async function submit(who, call) {
    const result = await call.signAndSubmit(who.signer);
    assert.ok(result.ok, `${call.decodedCall.type}: ${JSON.stringify(result.dispatchError)}`);
    return result;
  }

  /** Submit a call that must get into a block and fail there: its error as `Pallet.Name`. */
  async function refusal(who, call) {
    const { ok, dispatchError } = await call.signAndSubmit(who.signer);
    assert.ok(!ok, 'the call succeeded');
    assert.equal(dispatchError.type, 'Module');
    return `${dispatchError.value.type}.${dispatchError.value.value.type}`;
  }

  /** The time of the newest final block. */
  const now = async () => Number(await api.query.Timestamp.Now.getValue());

  return { client, api, genesis, key, submit, refusal, now, close: () => client.destroy() };
}

/** The fields of the first event of a kind. */
export function event({ events }, pallet, name) {
  const found = events.find(({ event }) => event.type === pallet && event.value.type === name);
  assert.ok(found, `no event ${pallet}.${name}`);
  return found.event.value.value;
}
