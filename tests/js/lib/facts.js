// Who and what the lives are about. Both libraries can live theirs on one network, and each as often
// as it likes: accounts and codes carry the library and the second in which the test began.

import { creditCode } from './credit-code.js';
import { text } from './sm3.js';

/** 杭州市上城区, GB/T 2260. */
const REGION = '330102';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The well-known keys of the seats. */
export const SEATS = { dataBureau: '//Alice', marketSupervision: '//Bob', publicSecurity: '//Charlie' };

/**
 * The roles of the enterprise's members: its two department heads and a director approve. The keeper,
 * a second seal manager, is not among them: they have a U-key and no chain key.
 */
export const MEMBERS = {
  Manager: ['SealManager'],
  Clerk: ['Signer'],
  HeadOne: ['Approver'],
  HeadTwo: ['Approver'],
  Director: ['Approver'],
  Auditor: ['Auditor'],
};

/**
 * @param {'papi' | 'polkadot-js'} library
 */
export function facts(library, began = Date.now()) {
  const second = String(Math.floor(began / 1000) % 1_000_000).padStart(6, '0');
  const first = { papi: 0, 'polkadot-js': 5 }[library];
  const uri = (...path) => ['', 'js', library, `run${second}`, ...path].join('//');
  return {
    people: {
      maker: uri('SealMaker'),
      provider: uri('WillingnessProvider'),
      authority: uri('CertificateAuthority'),
      representative: uri('Enterprise', 'Representative'),
      stranger: uri('Stranger'),
      members: Object.fromEntries(
        Object.keys(MEMBERS).map((name) => [name, uri('Enterprise', name)]),
      ),
    },
    names: {
      maker: '杭州印章制作有限公司',
      provider: '浙江意愿认证服务有限公司',
      authority: '浙江示范数字证书认证有限公司',
      enterprise: '杭州西子软件有限公司',
    },
    creditCode: creditCode(REGION, { papi: 'MA', 'polkadot-js': 'MB' }[library] + second),
    // GA 241: region 6, sequence 7.
    officialCode: `${REGION}${second}${first}`,
    contractCode: `${REGION}${second}${first + 1}`,
    spareCode: `${REGION}${second}${first + 2}`,
    contract: text(`软件开发合同 ${library} ${second}`),
  };
}
