// A table that scrolls by itself on a narrow screen, and by keyboard.
import type { ComponentChildren } from 'preact'

type TableProps = {
  caption: string
  head: readonly string[]
  rows: readonly (readonly ComponentChildren[])[]
}

export function Table({ caption, head, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table figures" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={`${row}`}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td key={`${head[at + 1]}`} class="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
