/** Words that point at no goods: joining words, how one asks politely, and the city, of which everything here is. The Arabic article is a word of its own to the engine. */
export const stopWords: readonly string[] = [
  ...'malang malangan مالانغ مالانج مالنج'.split(' '),
  ...'yang dan atau di ke dari untuk buat bagi dengan pada ini itu ada apa apakah apakan dimana mana'.split(' '),
  ...'saya aku kami mau ingin pengen cari mencari carikan beli membeli jual menjual minta tolong bisa'.split(' '),
  ...'dong kak min gan sih ya gak nggak tidak bagus enak murah terbaik terdekat khas asli produk barang'.split(' '),
  ...'umkm ukm toko penjual perajin pengrajin shop store seller maker makers متجر'.split(' '),
  ...'the a an and or of for from with in to at my me i am is are we you your any some where can what do have'.split(
    ' ',
  ),
  ...'buy get find looking look want need please show best good cheap nice local products product goods'.split(' '),
  ...'ال من في على مع الى إلى عن أو و أين اين هل أريد اريد أبحث ابحث شراء أجد اجد فضلك لو سمحت أفضل افضل منتجات منتج'.split(
    ' ',
  ),
]
