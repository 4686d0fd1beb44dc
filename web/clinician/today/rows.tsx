// A list of the day: its heading, its rows, and so many of them at once that none of a thousand slows the screen.
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import type { Tone } from '../../ui/tag.tsx'

const shownAtOnce = 12

type SectionProps<T> = {
  title: string
  about?: string
  of: readonly T[]
  keyOf: (each: T) => string
  children: (each: T) => ComponentChildren
  /** Shown closed, with its count. */
  folded?: boolean
  /** Those of the list that are not here, and where they are; some come once these are done. */
  rest?: { count: number; href?: string }
}

const noRest = { count: 0 }

/** Nothing where there is nothing to do. */
export function Section<T>(props: SectionProps<T>) {
  const { title, about, of, keyOf, children, folded = false } = props
  const rest: NonNullable<typeof props.rest> = props.rest ?? noRest
  const [shown, setShown] = useState(shownAtOnce)
  if (of.length === 0) return null
  const rows = (
    <>
      <ul class="card rows">
        {of.slice(0, shown).map((each) => (
          <li key={keyOf(each)}>{children(each)}</li>
        ))}
      </ul>
      {of.length > shown && (
        <Button onClick={() => setShown(shown + shownAtOnce)}>
          Show {Math.min(shownAtOnce, of.length - shown)} more of {of.length + rest.count - shown}
        </Button>
      )}
      {rest.href && rest.count > 0 && of.length <= shown && (
        <a href={rest.href}>See the other {rest.count} among the patients</a>
      )}
    </>
  )
  if (folded)
    return (
      <details class="section">
        <summary>
          <h2>
            {title} <b class="number">{of.length + rest.count}</b> <span>{about}</span>
          </h2>
        </summary>
        {rows}
      </details>
    )
  return (
    <section class="section">
      <h2>
        {title} <b class="number">{of.length + rest.count}</b> <span>{about}</span>
      </h2>
      {rows}
    </section>
  )
}

type RowProps = {
  tone: Tone
  href: string | null
  name: string
  under: ComponentChildren
  children: ComponentChildren
  aside?: ComponentChildren
  buttons?: ComponentChildren
}

/** Names and words break where they must; buttons have a place of their own, whatever stands beside them. */
export const Row = ({ tone, href, name, under, children, aside, buttons }: RowProps) => (
  <div class="row" data-tone={tone}>
    <div class="whom">
      {href === null ? (
        <b>
          <bdi>{name}</bdi>
        </b>
      ) : (
        <a href={href}>
          <bdi>{name}</bdi>
        </a>
      )}
      <span class="small quiet">{under}</span>
    </div>
    <div class="say">{children}</div>
    {aside && <div class="left small">{aside}</div>}
    {buttons && <div class="acts">{buttons}</div>}
  </div>
)
