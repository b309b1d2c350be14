const FRAME = { background: '#e4dfd3', blockSize: '0.375rem', borderRadius: '0.1875rem', overflow: 'hidden' }
/** The green of the site's buttons. */
const FILLING = { background: '#1f5b3f', blockSize: '100%' }

/** A share of a whole, in percent. */
export function PercentBar({ percent, label }: { readonly percent: number; readonly label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      style={FRAME}
    >
      <div style={{ ...FILLING, inlineSize: `${percent}%` }} />
    </div>
  )
}
