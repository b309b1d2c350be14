import { defineArrayMember, defineField } from 'sanity'
import { ALLERGENS, ANIMAL_INGREDIENTS, CLAIMS } from '../options/foodOptions.ts'
import { listOf } from '../options/option.ts'

const nutrient = (name: string, title: string) =>
  defineField({ name, title, type: 'number', validation: (rule) => rule.min(0).error('Isi angka nol atau lebih.') })

const choices = (name: string, title: string, description: string, options: ReturnType<typeof listOf>) =>
  defineField({
    name,
    title,
    description,
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options,
    group: 'food',
    validation: (rule) => rule.unique(),
  })

/** What must be known of a food: what is in it, how long and how it keeps. */
export const foodFields = [
  defineField({
    name: 'ingredients',
    title: 'Bahan',
    description: 'Semua bahan, dari yang terbanyak. Label di Selandia Baru dan negara Teluk mewajibkannya.',
    type: 'localeText',
    group: 'food',
  }),
  choices(
    'allergens',
    'Alergen',
    'Bahan yang dapat menimbulkan alergi. Satu yang terlewat dapat membuat kiriman ditarik.',
    listOf(ALLERGENS),
  ),
  choices(
    'animalIngredients',
    'Bahan hewani',
    'Menentukan perlu tidaknya sertifikat halal khusus atau izin karantina.',
    listOf(ANIMAL_INGREDIENTS),
  ),
  choices('claims', 'Keterangan', 'Hanya yang dapat dibuktikan. Pembeli menyaring dengan ini.', listOf(CLAIMS)),
  defineField({
    name: 'nutrition',
    title: 'Nilai gizi per 100 gram',
    description: 'Dari hasil uji laboratorium. Tabel gizi wajib di label ekspor.',
    type: 'object',
    group: 'food',
    options: { collapsible: true, collapsed: true, columns: 2 },
    fields: [
      nutrient('servingGrams', 'Takaran saji (gram)'),
      nutrient('energyKj', 'Energi (kJ)'),
      nutrient('proteinG', 'Protein (g)'),
      nutrient('fatG', 'Lemak (g)'),
      nutrient('saturatedFatG', 'Lemak jenuh (g)'),
      nutrient('carbohydrateG', 'Karbohidrat (g)'),
      nutrient('sugarsG', 'Gula (g)'),
      nutrient('sodiumMg', 'Natrium (mg)'),
    ],
  }),
  defineField({
    name: 'shelfLifeDays',
    title: 'Masa simpan (hari)',
    description: 'Dalam kemasan tertutup. Importir umumnya meminta paling sedikit enam bulan (180 hari).',
    type: 'number',
    group: 'food',
    validation: (rule) => rule.integer().greaterThan(0).error('Isi jumlah hari.'),
  }),
  defineField({
    name: 'storage',
    title: 'Cara menyimpan',
    description: 'Misalnya “Simpan di tempat sejuk dan kering”.',
    type: 'localeString',
    group: 'food',
  }),
  defineField({
    name: 'spicyLevel',
    title: 'Tingkat pedas',
    description: '0 tidak pedas, 3 sangat pedas. Pembeli luar negeri ingin tahu sebelum memesan.',
    type: 'number',
    options: { list: [0, 1, 2, 3], layout: 'radio', direction: 'horizontal' },
    group: 'food',
  }),
]
