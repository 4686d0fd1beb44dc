// How wide a chart may be: letters keep their size whatever the screen.
import { useEffect, useRef, useState } from 'preact/hooks'

const leastPx = 260

export function useWidth() {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(640)
  useEffect(() => {
    const { current } = element
    if (current === null) return
    const observer = new ResizeObserver(() => setWidth(Math.max(current.clientWidth, leastPx)))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return { element, width }
}
