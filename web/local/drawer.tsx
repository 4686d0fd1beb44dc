// The drawer of the local run: the clock, and the phone of whoever is looked at. Nothing of it is ever deployed.
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Announcer } from '../ui/announcer.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { ClockPanel } from './clock.tsx'
import { type Clock, getClock, getMessages, getPatient, type Message } from './local-api.ts'
import { lookedAt, nudge, watchLookedAt } from './looked-at.ts'
import { type Owner, Phone } from './phone.tsx'

const lookEveryMs = 1_500
const remembered = 'drawer'

function Drawer() {
  const [isOpen, setOpen] = useState(() => sessionStorage.getItem(remembered) === 'open')
  useEffect(() => {
    document.documentElement.dataset.drawer = isOpen ? 'open' : 'closed'
    sessionStorage.setItem(remembered, isOpen ? 'open' : 'closed')
  }, [isOpen])
  if (lookedAt.value === null) return null
  return (
    <aside class="drawer" aria-label="Of this machine alone: clock and phone">
      <Button
        class="drawer-handle"
        aria-expanded={isOpen}
        aria-controls="drawer-inside"
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Close phone and clock' : 'Phone and clock'}
      </Button>
      <div id="drawer-inside" hidden={!isOpen}>
        {isOpen && <Inside />}
      </div>
      <Announcer />
    </aside>
  )
}

function Inside() {
  const [clock, setClock] = useState<Clock | null>(null)
  const [other, setOther] = useState('')
  const [trouble, setTrouble] = useState('')
  const owner = useOwner(other)
  const [messages, look] = useMessages(owner?.number ?? null, clock?.revision ?? 0)
  useEffect(() => {
    const see = () => getClock().then(setClock, () => undefined)
    void see()
    const timer = setInterval(see, lookEveryMs)
    return () => clearInterval(timer)
  }, [])
  return (
    <div class="stack">
      {clock && <ClockPanel clock={clock} onMoved={setClock} onTrouble={setTrouble} />}
      <TextField
        name="other-phone"
        label="Another phone"
        hint="Any number, as a stranger would text. Empty: that of the patient on the screen."
        type="tel"
        value={other}
        onInput={setOther}
      />
      <p role="status" class="small">
        {trouble}
      </p>
      {owner ? (
        <Phone
          owner={owner}
          messages={messages}
          onTrouble={setTrouble}
          onSent={async () => {
            setTrouble('')
            await look()
            nudge()
          }}
        />
      ) : (
        <p class="empty">Open a patient to see their phone.</p>
      )}
    </div>
  )
}

/** The number that was typed, once it is one; else the phone of the patient on the screen. */
function useOwner(other: string): Owner | null {
  const [patient, setPatient] = useState<Owner | null>(null)
  const here = lookedAt.value
  const clinicId = here?.clinicId ?? ''
  const patientId = here?.patientId ?? null
  useEffect(() => {
    let isPast = false
    setPatient(null)
    if (patientId !== null)
      getPatient(clinicId, { patientId }).then(
        ({ firstName, phone, timezone }) => {
          if (!isPast) setPatient({ number: phone, name: firstName, zone: timezone })
        },
        () => undefined, // no such patient: the screen says so
      )
    return () => {
      isPast = true
    }
  }, [clinicId, patientId])
  const number = other.replaceAll(/[\s().-]/g, '')
  return /^\+[1-9]\d{6,14}$/.test(number)
    ? { number, name: 'a stranger', zone: undefined }
    : patient
}

/** Asked for when the phone is another, and whenever anything has happened. */
function useMessages(number: string | null, revision: number) {
  const [messages, setMessages] = useState<readonly Message[]>([])
  const look = async () => {
    const found = number === null ? { messages: [] } : await getMessages(number)
    setMessages(found.messages)
  }
  useEffect(() => {
    look().catch(() => undefined)
  }, [number, revision])
  return [messages, look] as const
}

watchLookedAt()
const box = document.createElement('div')
box.className = 'drawer-box'
document.body.append(box)
render(<Drawer />, box)
