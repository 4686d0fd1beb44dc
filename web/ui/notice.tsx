import type { ComponentChildren } from 'preact'
import type { Tone } from './tag.tsx'

type NoticeProps = { tone?: Tone; children: ComponentChildren }

/** A bar across the screen. It is spoken as it appears: at once where it is grave. */
export const Notice = ({ tone = 'routine', children }: NoticeProps) => (
  <div class="notice" data-tone={tone} role={tone === 'emergency' ? 'alert' : 'status'}>
    {children}
  </div>
)
