/** A picture's address: the bundler gives it a name of its own. */
declare module '*.svg' {
  const address: string
  export default address
}
