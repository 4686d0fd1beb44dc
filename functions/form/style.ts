// How the page looks: in the page itself, for a question is to take one round trip, and named by its hash in the policy.
// Phones of 2019 understand what colors and layout stand on; what they do not only makes it plainer.
import { createHash } from 'node:crypto'

export const style = `
:root{color-scheme:light dark;--ground:#f6f3ef;--surface:#fff;--line:#8a8178;--ink:#28231f;--quiet:#5f574f;--accent:#a8452b;--on-accent:#fff;--danger:#b0201c;--focus:#1d5bb8}
@media (prefers-color-scheme:dark){:root{--ground:#151317;--surface:#1f1c22;--line:#867d8c;--ink:#efe9e4;--quiet:#b4aaa4;--accent:#f09a78;--on-accent:#2a1510;--danger:#ff9c92;--focus:#9cc4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.1875rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;-webkit-text-size-adjust:100%}
main,footer{overflow-wrap:break-word;overflow-wrap:anywhere;max-width:36rem;margin:0 auto;padding:1rem min(1.25rem,5vw)}
h1{margin:.25rem 0 1rem;font:600 1.6rem/1.25 ui-serif,"Iowan Old Style",Palatino,Georgia,serif}
p{margin:0 0 1rem}
form,fieldset{min-width:0}
fieldset{margin:0 0 1.25rem;padding:0;border:0}
legend{padding:0}
.quiet{color:var(--quiet)}
.answers{display:grid;gap:.5rem}
.answer{display:flex;gap:min(.75rem,3vw);align-items:center;min-height:3rem;padding:.5rem min(.85rem,4vw);border:2px solid var(--line);border-radius:.6rem;background:var(--surface);cursor:pointer}
.answer:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.answer input{flex:none;width:min(1.4rem,8vw);height:min(1.4rem,8vw);margin:0;accent-color:var(--accent)}
.scale .answer{gap:.5rem;padding-inline:.6rem;white-space:nowrap}
.scale{grid-template-columns:repeat(auto-fill,minmax(min(4.4rem,100%),1fr))}
.ends{display:flex;justify-content:space-between;gap:1rem;margin:0 0 .5rem}
.ends span:last-child{text-align:right}
label{cursor:pointer}
.year{width:7rem;min-height:3rem;padding:.5rem .85rem;border:2px solid var(--line);border-radius:.6rem;background:var(--surface);color:inherit;font:inherit}
button,.button{display:inline-block;max-width:100%;min-height:3rem;padding:.6rem min(1.4rem,6vw);border:2px solid var(--accent);border-radius:.6rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
button.plain{border-color:transparent;background:none;color:var(--ink);font-weight:400;text-align:left;text-decoration:underline;padding-inline:.5rem}
.urgent .button{margin:0 .25rem .5rem 0}
.back{margin:-.5rem 0 .25rem -.5rem}
:focus-visible,.answer:focus-within{outline:3px solid var(--focus);outline-offset:2px}
.answer input:focus-visible{outline:none}
.problem,.urgent{margin:0 0 1.25rem;padding:.9rem 1rem;border:3px solid var(--danger);border-radius:.6rem;background:var(--surface)}
aside{max-width:33.5rem;margin:1rem auto 0}
aside p{margin:0}
.problem h2,.urgent h2{margin:0 0 .35rem;font-size:1.1875rem}
.wrong{color:var(--danger);font-weight:600}
a{color:inherit}
.numbers a{display:inline-block;min-height:2.75rem;padding:.35rem .25rem;font-weight:600}
footer{border-top:1px solid var(--line);color:var(--quiet);font-size:1rem}
footer p{margin:0 0 .25rem}
@media (prefers-reduced-motion:no-preference){button{transition:filter .1s}button:active{filter:brightness(.9)}}
`

export const styleHash = createHash('sha256').update(style).digest('base64')
