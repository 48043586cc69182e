// Where the network is: `SEALCHAIN_NETWORK` names its network.json, as the demo writes it.

import { readFileSync } from 'node:fs';

/** The genesis hash and the JSON-RPC address of the last node: the full node. */
export function network() {
  const file = process.env.SEALCHAIN_NETWORK;
  if (!file) {
    throw new Error(
      'SEALCHAIN_NETWORK is not set. Start a network with scripts/demo.sh and set it to the path of target/demo/network.json.',
    );
  }
  const { genesisHash, nodes } = JSON.parse(readFileSync(file, 'utf8'));
  return { genesisHash, rpc: nodes.at(-1).rpc };
}
