import { live } from '../lib/life.js';
import * as certificates from '../papi/certificates.js';
import * as client from '../papi/client.js';
import * as end from '../papi/end.js';
import * as governance from '../papi/governance.js';
import * as history from '../papi/history.js';
import * as registration from '../papi/registration.js';
import * as sealing from '../papi/sealing.js';

live('papi', { client, governance, certificates, registration, sealing, history, end });
