import type { Option } from './option.ts'

/** What may decide between products that fit a search equally well; each is an attribute of the index. */
export const TIE_BREAKERS: readonly Option[] = [
  { value: 'featured', title: 'Produk unggulan pilihan dinas' },
  { value: 'available', title: 'Ada stok' },
  { value: 'readiness', title: 'Siap ekspor ke lebih banyak negara' },
  { value: 'levelledUp', title: 'Pembuatnya sudah naik kelas' },
  { value: 'createdAt', title: 'Lebih baru' },
]
