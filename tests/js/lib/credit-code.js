// The Unified Social Credit Code, GB 32100-2015, written from the standard and apart from the
// chain's own code: a code that is made here must pass there, and a spoilt one must not.

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The last character: the weighted sum of all 18 is a multiple of 31, with weights 3^0, 3^1 … */
function checkCharacter(first17) {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += weight * CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31];
}

/** The check character of an organisation code, GB 11714, where letters count from A = 10. */
function organisationCheckCharacter(first8) {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...first8].reduce((sum, character, i) => sum + weights[i] * parseInt(character, 36), 0);
  return '123456789X0'[10 - (sum % 11)];
}

/**
 * A valid credit code of an enterprise (91).
 * @param {string} region six digits of GB/T 2260
 * @param {string} organisation the first eight characters of the organisation code
 */
export function creditCode(region, organisation) {
  const first17 = `91${region}${organisation}${organisationCheckCharacter(organisation)}`;
  return first17 + checkCharacter(first17);
}

/** The same code with another last character. */
export function withWrongCheck(code) {
  const next = (CHARACTERS.indexOf(code.at(-1)) + 1) % CHARACTERS.length;
  return code.slice(0, -1) + CHARACTERS[next];
}
