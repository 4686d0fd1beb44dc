/** 160 letters that GSM 03.38 counts as one each; letters it counts as two, like `~`, are not worth the sum here. */
export function fitsOnePart(text: string): boolean {
  return text.length <= 160 && /^[A-Za-z0-9 .,:;!?'"()+\-/=&%#@_*]+$/.test(text)
}
