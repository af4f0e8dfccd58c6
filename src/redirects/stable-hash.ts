/** Numbers that depend on a text and on nothing else: the same in every process. Pure. */

/** A number from 0 up to, but not including, 1, evenly spread over different texts. Not for secrets. */
export function fractionOf(text: string): number {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const first = mixed(high ^ (low >>> 15));
  const second = mixed(low ^ (high >>> 13) ^ text.length);
  return (first * 2 ** 21 + (second >>> 11)) / 2 ** 53;
}

/** Each bit of the result depends on each bit of `bits`. */
function mixed(bits: number): number {
  let value = bits ^ (bits >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
