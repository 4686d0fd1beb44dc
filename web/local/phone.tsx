// A patient's phone: what it shows, and what the patient types.
import { useEffect, useRef, useState } from 'preact/hooks'
import { longDate, shortDate, timeOfDay } from '../times.ts'
import { Button } from '../ui/button.tsx'
import { type Message, sendText } from './local-api.ts'

export type Owner = { number: string; name: string; zone: string | undefined }

const quickReplies = ['1', '0', 'YES', 'NO', 'HELP', 'STOP', 'START', 'CHECK']

type PhoneProps = {
  owner: Owner
  messages: readonly Message[]
  /** After a text was sent. */
  onSent: () => Promise<void>
  onTrouble: (says: string) => void
}

export function Phone({ owner, messages, onSent, onTrouble }: PhoneProps) {
  const list = useRef<HTMLDivElement>(null)
  const newest = messages.at(-1)?.id
  useEffect(() => {
    const { current } = list
    if (current) current.scrollTop = current.scrollHeight
  }, [newest, owner.number])
  const send = async (body: string) => {
    try {
      await sendText(owner.number, body)
      await onSent()
    } catch (error) {
      onTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <section class="handset" aria-label={`The phone of ${owner.name}`}>
      <header>
        <h2>{owner.name}</h2>
        <p>{owner.number}</p>
      </header>
      <div
        class="messages"
        role="log"
        aria-label={`Messages on the phone of ${owner.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        ref={list}
      >
        <ol>
          {messages.length === 0 && <li class="empty">No messages yet.</li>}
          {messages.flatMap((message, at) => [
            startsDay(messages[at - 1], message, owner.zone) && (
              <li class="day" key={`day ${message.id}`}>
                <time dateTime={message.at}>{longDate(message.at, owner.zone)}</time>
              </li>
            ),
            <Bubble key={message.id} message={message} zone={owner.zone} />,
          ])}
        </ol>
      </div>
      <div class="quick">
        {quickReplies.map((reply) => (
          <Button key={reply} onClick={() => void send(reply)}>
            {reply}
          </Button>
        ))}
      </div>
      <Composer name={owner.name} send={send} />
    </section>
  )
}

function Composer({ name, send }: { name: string; send: (body: string) => Promise<void> }) {
  const [body, setBody] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (body.trim() === '') return
    setBody('')
    void send(body)
  }
  return (
    <form class="composer" onSubmit={submit}>
      <textarea
        id="reply"
        rows={1}
        maxLength={1600}
        placeholder="Text message"
        aria-label={`Write as ${name}`}
        value={body}
        onInput={({ currentTarget }) => setBody(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) submit(event)
        }}
      />
      <Button kind="primary" type="submit">
        Send
      </Button>
    </form>
  )
}

function Bubble({ message, zone }: { message: Message; zone: string | undefined }) {
  const { direction, body, at, parts } = message
  const isMine = direction === 'in'
  return (
    <li class={isMine ? 'mine' : 'theirs'}>
      <span class="unseen">{isMine ? 'Sent: ' : 'Received: '}</span>
      <p>{withLinks(body)}</p>
      <small>
        {timeOfDay(at, zone)}
        {parts > 1 && ` · ${parts} parts`}
      </small>
    </li>
  )
}

/** A telephone makes links of addresses; what is captured by `split` stands at the odd places. */
const withLinks = (body: string) =>
  body.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <a key={part} href={part} target="_blank" rel="noopener">
        {part}
      </a>
    ),
  )

const startsDay = (before: Message | undefined, message: Message, zone: string | undefined) =>
  before === undefined || shortDate(before.at, zone) !== shortDate(message.at, zone)
