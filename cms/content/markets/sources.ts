import { CHECKED_ON, type SourceContent } from './requirementContent.ts'

const readAt = (title: string, url: string): SourceContent => ({ title, url, date: CHECKED_ON })

/** Where the rules come from: laws, standards and authorities, with the day they were read or came into force. */
export const SOURCES = {
  mpiImporter: readAt('MPI, Registering as a food importer; Food Act 2014', 'https://www.mpi.govt.nz/import/'),
  mpiFoodNotice: readAt('MPI, Food Notice: Importing Food', 'https://www.mpi.govt.nz/import/'),
  mpiBiosecurity: readAt('Biosecurity Act 1993; MPI Import Health Standards', 'https://www.mpi.govt.nz/import/'),
  mpiWood: readAt('MPI, wood and plant-material products', 'https://www.mpi.govt.nz/import/'),
  fsanzLabel: readAt(
    'Food Standards Code, Standards 1.2.1–1.2.8',
    'https://www.foodstandards.gov.au/food-standards-code',
  ),
  fsanzAllergens: {
    title: 'Food Standards Code, plain English allergen labelling (in force since 25 February 2024)',
    url: 'https://www.foodstandards.gov.au/food-standards-code',
    date: '2024-02-25',
  },
  ispm15: readAt('IPPC, ISPM 15', 'https://www.ippc.int/en/core-activities/standards-setting/ispms/'),
  aanzftaRcep: readAt('AANZFTA; RCEP', 'https://aanzfta.asean.org/'),
  gsoLabel: readAt('GSO 9, labelling of prepackaged food', 'https://www.gso.org.sa/'),
  gsoDates: readAt('GSO 9; GSO 150-1 and 150-2, expiration of food products', 'https://www.gso.org.sa/'),
  gsoNutrition: readAt('GSO 2233, nutrition labelling', 'https://www.gso.org.sa/'),
  gsoHalal: readAt('GSO 2055-1, halal food', 'https://www.gso.org.sa/'),
  sfda: readAt('SFDA, FASEH', 'https://www.sfda.gov.sa/'),
  sfdaHalal: {
    title: 'BPJPH on its memorandum with the SFDA Halal Center, 19 October 2023',
    url: 'https://bpjph.halal.go.id/',
    date: '2023-10-19',
  },
  moiatHalal: readAt('UAE MoIAT, halal scheme', 'https://moiat.gov.ae/'),
  dubaiMunicipality: readAt('Dubai Municipality, Montaji and FIRS; Abu Dhabi ADAFSA', 'https://www.dm.gov.ae/'),
  frontOfPack: readAt('SFDA; UAE MoIAT', 'https://www.sfda.gov.sa/'),
  saber: readAt('SASO, SABER', 'https://saber.sa/'),
  gulfCustoms: { title: 'GCC customs practice', date: CHECKED_ON },
  tradePractice: { title: 'Trade practice of Gulf importers', date: CHECKED_ON },
  iuaeCepa: {
    title: 'Indonesia–UAE CEPA, in force since September 2023',
    url: 'https://ftacenter.kemendag.go.id/',
    date: '2023-09-01',
  },
} as const satisfies Record<string, SourceContent>
