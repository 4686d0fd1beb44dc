// A patient's letter as the service wrote it, on the screen and on paper: its own look, apart from the application's.
import { useEffect, useRef } from 'preact/hooks'
import { pathOf } from '../../routes.ts'
import { Button } from '../../ui/button.tsx'
import { Shown } from '../shown.tsx'
import { useResource } from '../state/resource.ts'
import { useApi } from '../state/session.ts'

export function Letter({ patientId }: { patientId: string }) {
  const api = useApi()
  const { state } = useResource(`letter ${patientId}`, (signal) =>
    api('GET /patients/{patientId}/letter', { params: { patientId }, signal }),
  )
  return (
    <>
      <div class="screen-only">
        <h1 tabIndex={-1}>Letter</h1>
        <p>
          For the referring psychiatrist or payer, as of the last entry on the chart. One page of
          paper; to keep it as a file, choose “Save as PDF” where it is printed.
        </p>
      </div>
      <div class="buttons foot">
        <Button kind="primary" onClick={() => print()}>
          Print
        </Button>
        <a class="button" href={pathOf('patient', { patientId })}>
          Back to the patient
        </a>
      </div>
      <Shown of={state}>{(page) => <Sheet page={page} />}</Shown>
    </>
  )
}

/** In a tree of its own, so that neither look touches the other. Parsed and never run: it holds no script. */
function Sheet({ page }: { page: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The application's policy lets no page bring a sheet of its own: it is handed over beside.
    const [element = '', look = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const letter = new DOMParser().parseFromString(page.replace(element, ''), 'text/html')
    const said = letter.querySelector('.sheet')
    if (!box.current || !said) return
    const root = box.current.shadowRoot ?? box.current.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [styled(look)]
    root.replaceChildren(sheetOf(said))
    // What a sheet of paper is like is the document's to say.
    const paper = styled(/@page\{[^}]*\}/.exec(look)?.[0] ?? '')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paper)
    }
  }, [page])
  return <div class="letter" ref={box} />
}

function styled(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** As a part of the screen, which has a heading and a main part of its own. */
function sheetOf(said: Element): Element {
  const sheet = document.createElement('div')
  sheet.className = said.className
  sheet.append(...[...said.childNodes].map((each) => document.importNode(each, true)))
  const heading = sheet.querySelector('h1')
  const title = document.createElement('p')
  title.className = heading?.className ?? ''
  title.textContent = heading?.textContent ?? ''
  heading?.replaceWith(title)
  return sheet
}
