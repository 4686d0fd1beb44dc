// Finding a patient, from every screen.
import { useState } from 'preact/hooks'
import { pathOf } from '../routes.ts'
import { go, query } from './state/place.ts'

export function Find() {
  const [text, setText] = useState(query.peek().get('q') ?? '')
  return (
    <search class="find">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go(`${pathOf('roster', {})}?${new URLSearchParams({ q: text.trim() })}`)
        }}
      >
        <input
          type="search"
          name="find"
          aria-label="Find a patient"
          placeholder="Name, number, phone or birth date"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </form>
    </search>
  )
}
