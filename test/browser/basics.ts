// Accessibility basics a program can see. Run inside the page, as text: it has the page's types, not ours.

/** Evaluates to a list of sentences, empty when all is well. */
export const findFaults = `(() => {
  const faults = []
  const visible = (element) => element.checkVisibility({ visibilityProperty: true })
  const nameOf = (element) => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim()
    const label = element.labels?.[0]?.textContent ?? ''
    return (element.getAttribute('aria-label') ?? '') || labelled || label || element.textContent.trim()
  }
  const describe = (element) => element.outerHTML.slice(0, 90)

  for (const element of document.querySelectorAll('button, input, select, textarea, a[href], [role="log"], section, nav, dialog'))
    if (visible(element) && nameOf(element) === '') faults.push('no name: ' + describe(element))
  for (const image of document.querySelectorAll('img:not([alt])')) faults.push('no alt: ' + describe(image))
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) faults.push('id twice: ' + id)
  for (const landmark of ['main', 'header', 'h1'])
    if (document.querySelectorAll('body > ' + landmark + ', body > header > ' + landmark).length !== 1)
      faults.push('there should be one ' + landmark)
  if (document.documentElement.lang === '') faults.push('no language')
  const width = document.documentElement.scrollWidth
  if (width > innerWidth) faults.push('wider than the screen: ' + width + ' of ' + innerWidth)

  // WCAG 2 contrast of every text against the nearest opaque ground.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const luminance = (colour) => {
    const [r, g, b] = rgba(colour).map((value) => value / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at)
      if (rgba(backgroundColor)[3] === 255) return backgroundColor
    }
    return 'white'
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen = new Set()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.textContent.trim() === '' || seen.has(element) || !visible(element)) continue
    if (element.closest('svg, .unseen, script, option, :disabled')) continue
    seen.add(element)
    const style = getComputedStyle(element)
    const pair = [luminance(style.color), luminance(groundOf(element))].sort((a, b) => b - a)
    const ratio = (pair[0] + 0.05) / (pair[1] + 0.05)
    const size = Number.parseFloat(style.fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    if (ratio < (large ? 3 : 4.5)) faults.push('contrast ' + ratio.toFixed(2) + ': ' + describe(element))
  }

  // Targets of at least 24 px (WCAG 2.2, 2.5.8), text links apart.
  for (const element of document.querySelectorAll('button:not(.link), input, select')) {
    const { width, height } = element.getBoundingClientRect()
    if (visible(element) && element.type !== 'checkbox' && (width < 24 || height < 24))
      faults.push('small target: ' + describe(element))
  }
  return faults
})()`
