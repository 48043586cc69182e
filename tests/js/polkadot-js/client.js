// A connection through `@polkadot/api`, which reads everything from the chain's metadata. The chain
// needs no types of its own.

import assert from 'node:assert/strict';
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';

export async function connect({ rpc, genesisHash }) {
  // Without `false` the provider by itself would try again and again.
  const provider = new WsProvider(rpc, false);
  await provider.connect();
  const api = await ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true });
  assert.equal(api.genesisHash.toHex(), genesisHash, 'another chain than network.json says');
  const keyring = new Keyring({ type: 'sr25519', ss58Format: api.registry.chainSS58 });

  /** The key of a development URI. */
  const key = (uri) => keyring.addFromUri(uri);

  /** Submit a call and wait until it is final. */
  const finalized = (who, call) =>
    new Promise((resolve, reject) => {
      call
        .signAndSend(who, { nonce: -1 }, (result) => {
          if (result.isFinalized) resolve(result);
          else if (result.isError) reject(new Error(`${call.method.method}: ${result.status}`));
        })
        .catch(reject);
    });

  const nameOf = (error) => {
    if (!error.isModule) return error.toString();
    const { section, name } = api.registry.findMetaError(error.asModule);
    return `${section}.${name}`;
  };

  /** Submit a call that must succeed. */
  async function submit(who, call) {
    const result = await finalized(who, call);
    assert.ok(!result.dispatchError, result.dispatchError && nameOf(result.dispatchError));
    return result;
  }

  /** Submit a call that must get into a block and fail there: its error as `pallet.Name`. */
  async function refusal(who, call) {
    const { dispatchError } = await finalized(who, call);
    assert.ok(dispatchError, 'the call succeeded');
    return nameOf(dispatchError);
  }

  /** The state at the newest final block. */
  const final = async () => api.at(await api.rpc.chain.getFinalizedHead());
  const now = async () => (await (await final()).query.timestamp.now()).toNumber();

  return { api, provider, key, submit, refusal, final, now, close: () => api.disconnect() };
}

/** The fields of the first event of a kind, by their names in camel case. */
export function event({ events }, section, method) {
  const found = events.find(({ event }) => event.section === section && event.method === method);
  assert.ok(found, `no event ${section}.${method}`);
  const { data } = found.event;
  return Object.fromEntries(data.names.map((name, i) => [name, data[i]]));
}
