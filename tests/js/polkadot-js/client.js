// A connection through `@polkadot/api`, which reads everything from the chain's metadata. The chain
// needs no types of its own.

import assert from 'node:assert/strict';
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';

/** A digest or commitment that was made with SM3. */
export const sm3Digest = (value) => ({ algorithm: 'Sm3', value });

/** An API that is connected. */
async function open(provider, rpc) {
  try {
    await provider.connect();
    return await ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true });
  } catch (error) {
    await provider.disconnect();
    throw new Error(`no node answers at ${rpc}`, { cause: error });
  }
}

export async function connect(rpc) {
  // `false`: it would try again and again otherwise.
  const provider = new WsProvider(rpc, false);
  const api = await open(provider, rpc);
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

  /** Ask the node by one of its own methods. */
  const ask = (method, ...params) => provider.send(method, params);

  return {
    api,
    genesis: api.genesisHash.toHex(),
    key,
    submit,
    refusal,
    final,
    now,
    ask,
    close: () => api.disconnect(),
  };
}

/** The fields of the first event of a kind, by their names in camel case. */
export function event({ events }, section, method) {
  const found = events.find(({ event }) => event.section === section && event.method === method);
  assert.ok(found, `no event ${section}.${method}`);
  const { data } = found.event;
  return Object.fromEntries(data.names.map((name, i) => [name, data[i]]));
}
