// What we use of split-sms, which ships no types.
declare module 'split-sms' {
  export function split(
    message: string,
    options?: { summary?: boolean },
  ): { characterSet: 'GSM' | 'Unicode'; parts: readonly { length: number; bytes: number }[] }
}
