import { all, any, by, called, inDistrict, kind, these } from '../../goods.ts'
import { judged, nothing } from '../../judgement.ts'

/** Not in the shop: the nearest there is, or nothing at all. */
export const absent = judged('id', 'absent', {
  'keripik durian': { 3: kind('keripik-buah'), 1: kind('keripik') },
  'kopi luwak': { 3: all(kind('kopi-teh'), called('kopi')), 1: kind('kopi-teh') },
  'keripik tempe di klojen': { 3: kind('keripik-tempe') },
  'batik di bawah 50 ribu': { 3: kind('batik') },
  'topeng keramik': { 3: kind('topeng'), 2: kind('keramik') },
  // The certificate of the only organic maker has run out.
  'keripik organik': { 1: kind('keripik') },
  'bakso malang': nothing,
  laptop: nothing,
  'sepatu bola': nothing,
  'ban motor': nothing,
  qwertyuiop: nothing,
  'pulsa 100rb': nothing,
  'kulkas dua pintu': nothing,
  'keripik kelapa': { 3: these('serundeng-bumbu-tabur-oro-oro-dowo'), 2: kind('keripik') },
  'rotan di lowokwaru': {
    3: any(by('rotan-contoh-balearjosari', 'anyam-contoh-arjosari')),
    2: all(kind('anyaman'), inDistrict('lowokwaru')),
  },
  'sambal matah': { 3: called('sambal') },
})
