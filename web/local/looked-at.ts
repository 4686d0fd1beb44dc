// What the application shows just now, as it says on the document: the drawer stands beside it, not in it.
import { signal } from '@preact/signals'

export type LookedAt = { clinicId: string; patientId: string | null }

/** Null while nobody is signed in. */
export const lookedAt = signal<LookedAt | null>(null)

export function watchLookedAt(): void {
  const { documentElement } = document
  const read = () => {
    const { clinic, patient } = documentElement.dataset
    lookedAt.value = clinic ? { clinicId: clinic, patientId: patient || null } : null
  }
  new MutationObserver(read).observe(documentElement, {
    attributeFilter: ['data-clinic', 'data-patient'],
  })
  read()
}

/** Something may have happened: the application asks again as if somebody had come back to its window. */
export const nudge = (): boolean => dispatchEvent(new Event('focus'))
