import { messages } from '../messages.ts'

/** What a visitor reads without a network, and the name under the icon of the installed site. */
export const offlineMessages = messages({
  shortName: { id: 'Etalase', en: 'Etalase', ar: 'إتالاسي' },
  title: { id: 'Anda sedang luring', en: 'You are offline', ar: 'أنت غير متصل بالإنترنت' },
  text: {
    id: 'Halaman ini belum pernah Anda buka di perangkat ini, jadi belum bisa ditampilkan tanpa internet. Coba lagi begitu tersambung.',
    en: 'You have not opened this page on this device before, so it cannot be shown without the internet. Try again once you are connected.',
    ar: 'لم تفتح هذه الصفحة على هذا الجهاز من قبل، لذا لا يمكن عرضها من دون إنترنت. حاول مجددًا عند عودة الاتصال.',
  },
  keptPages: { id: 'Yang terakhir Anda lihat', en: 'What you saw last', ar: 'آخر ما شاهدته' },
  copy: {
    id: 'Anda sedang luring. Halaman ini dari kunjungan Anda sebelumnya; harga dan stok bisa sudah berubah. Dilihat:',
    en: 'You are offline. This page is from an earlier visit; prices and stock may have changed. Seen:',
    ar: 'أنت غير متصل. هذه الصفحة من زيارة سابقة، وقد تكون الأسعار والكميات تغيّرت. شوهدت في:',
  },
})
