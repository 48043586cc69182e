import { live } from '../lib/life.js';
import * as certificates from '../polkadot-js/certificates.js';
import * as client from '../polkadot-js/client.js';
import * as end from '../polkadot-js/end.js';
import * as governance from '../polkadot-js/governance.js';
import * as history from '../polkadot-js/history.js';
import * as registration from '../polkadot-js/registration.js';
import * as sealing from '../polkadot-js/sealing.js';

live('polkadot-js', { client, governance, certificates, registration, sealing, history, end });
