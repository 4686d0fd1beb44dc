import type { ComponentChildren } from 'preact'

/** How loud something is. */
export type Tone = 'emergency' | 'urgent' | 'routine' | 'accent' | 'good'

/** A word or two about something. Colour only repeats what the word says. */
export const Tag = ({
  tone = 'routine',
  children,
}: {
  tone?: Tone
  children: ComponentChildren
}) => (
  <span class="tag" data-tone={tone}>
    {children}
  </span>
)
