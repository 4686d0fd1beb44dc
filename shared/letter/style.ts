// The letter's look: black and grey, one page of A4 or of US Letter, whatever stands on it.

export const style = `
@page{margin:10mm 14mm}
*{box-sizing:border-box}
html{background:#fff}
body{margin:0}
.sheet{max-width:182mm;margin:0 auto;background:#fff;color:#000;font:8.6pt/1.26 "Liberation Sans",Arial,Helvetica,sans-serif;overflow-wrap:anywhere}
.title{margin:0;font-size:14pt;font-weight:700;line-height:1.2}
h2{margin:2mm 0 .6mm;font-size:9pt;border-bottom:.3mm solid #999}
p{margin:.6mm 0}
header{display:flex;justify-content:space-between;gap:6mm;border-bottom:.5mm solid #000;padding-bottom:1.6mm}
header>p{text-align:right;flex:none;max-width:45%}
.who{font-size:10pt;margin:1.4mm 0 0}
dl{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.8mm 4mm;margin:1.6mm 0}
dt{color:#555;font-size:7.8pt}
dd{margin:0;font-weight:700}
dd small{display:block;font-weight:400;font-size:7.8pt}
table{border-collapse:collapse;width:100%;font-size:8.1pt}
th{text-align:left;color:#555;font-weight:400}
th,td{padding:.15mm 2mm .15mm 0;vertical-align:top}
.two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 6mm}
figure{margin:1mm 0 0}
figcaption{color:#555;font-size:7.8pt}
svg{display:block;width:100%;height:auto}
svg text{font-size:9.5px;fill:#555}
svg .start{text-anchor:start}
svg .middle{text-anchor:middle}
svg .end{text-anchor:end}
.axis{stroke:#ddd;fill:none}
.session{stroke:#bbb;stroke-width:.6;fill:none}
.mark{fill:#000}
.response{stroke:#000;stroke-dasharray:5 3;fill:none;stroke-width:.8}
.line{stroke:#777;fill:none;stroke-width:1}
circle{fill:#000}
sup{color:#666;font-size:6pt;font-weight:400;line-height:0;padding-left:.4mm}
ul{margin:0;padding:0;list-style:none;font-size:8.1pt}
.quiet,footer{color:#555;font-size:7.6pt}
footer{border-top:.3mm solid #999;margin-top:2mm;padding-top:.8mm}
.sign{display:flex;gap:8mm;margin-top:5mm;color:#555;font-size:7.8pt}
.sign span{flex:1;border-top:.3mm solid #000;padding-top:.6mm}
@media screen{.sheet{padding:8mm 4mm}}
@media screen and (max-width:620px){dl,.two{grid-template-columns:repeat(2,minmax(0,1fr))}.two{grid-template-columns:minmax(0,1fr)}header,.sign{flex-wrap:wrap}header>p{text-align:left}}
`
