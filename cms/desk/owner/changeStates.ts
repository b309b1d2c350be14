/** Where an owner's change may stand before it is public. */
export interface ChangeState {
  readonly id: string
  readonly title: string
  /** GROQ over drafts. */
  readonly filter: string
  /** Whether it is her turn. */
  readonly hers: boolean
}

export const CHANGE_STATES: readonly ChangeState[] = [
  { id: 'dikembalikan', title: 'Dikembalikan Dinas', filter: 'review.state == "returned"', hers: true },
  { id: 'belum-diajukan', title: 'Belum diajukan', filter: '!defined(review)', hers: true },
  { id: 'menunggu', title: 'Menunggu tinjauan', filter: 'review.state == "submitted"', hers: false },
]
