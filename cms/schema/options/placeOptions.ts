import type { Option } from './option.ts'

export const WEEKDAYS: readonly Option[] = [
  { value: 'mon', title: 'Senin' },
  { value: 'tue', title: 'Selasa' },
  { value: 'wed', title: 'Rabu' },
  { value: 'thu', title: 'Kamis' },
  { value: 'fri', title: 'Jumat' },
  { value: 'sat', title: 'Sabtu' },
  { value: 'sun', title: 'Minggu' },
]
