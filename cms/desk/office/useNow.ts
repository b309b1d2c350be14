import { useEffect, useState } from 'react'

const MINUTE_MILLISECONDS = 60_000

/** The time, told anew each minute, so that ages on the screen do not stand still. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MILLISECONDS)
    return () => clearInterval(timer)
  }, [])
  return now
}
