import { messages } from '../messages.ts'

/** Mails about requests for quotation. Makers and the office are written to in Indonesian, buyers in their own language. */
export const mailMessages = messages({
  makerSubject: {
    id: '[{reference}] Permintaan penawaran dari {company}, {country}',
    en: '[{reference}] Request for quotation from {company}, {country}',
    ar: '[{reference}] طلب عرض أسعار من {company}، {country}',
  },
  makerIntro: {
    id: '{company} ({role}) dari {country} meminta penawaran untuk produk {maker}:',
    en: '{company} ({role}) of {country} asks for a quotation on products of {maker}:',
    ar: 'تطلب شركة {company} ({role}) من {country} عرض أسعار لمنتجات {maker}:',
  },
  makerAnswer: {
    id: 'Balas email ini dengan harga, jumlah yang sanggup dikirim, dan waktu produksi. Balasan Anda diterima kantor, yang membantu menyusun penawaran dan meneruskannya kepada pembeli.',
    en: 'Reply to this email with your price, the quantity you can supply and the production time. The office receives your reply, helps to draw up the quotation and passes it on to the buyer.',
    ar: 'ردّ على هذا البريد بالسعر والكمية التي تستطيع توريدها ومدة الإنتاج. يصل ردك إلى المكتب، فيساعد في إعداد العرض ويوصله إلى المشتري.',
  },
  makerUnable: {
    id: 'Jika tidak sanggup memenuhi, balas juga; satu kalimat sudah cukup.',
    en: 'If you cannot supply this, please reply as well; one sentence is enough.',
    ar: 'إن تعذّر عليك التوريد فردّ أيضًا؛ جملة واحدة تكفي.',
  },
  officeSubject: {
    id: '[{reference}] Permintaan baru dari {company}, {country}',
    en: '[{reference}] New request from {company}, {country}',
    ar: '[{reference}] طلب جديد من {company}، {country}',
  },
  officeHeldSubject: {
    id: '[{reference}] Ditahan untuk diperiksa: {company}',
    en: '[{reference}] Held for a look: {company}',
    ar: '[{reference}] محجوز للمراجعة: {company}',
  },
  officeIntro: {
    id: 'Permintaan ini sudah diteruskan kepada UMKM di bawah. Balasan mereka datang ke alamat kantor dengan nomor {reference} pada judulnya.',
    en: 'This request has been passed on to the makers below. Their replies come to the office with {reference} in the subject.',
    ar: 'أُرسل هذا الطلب إلى الصنّاع أدناه. تصل ردودهم إلى المكتب وفي عنوانها {reference}.',
  },
  officeHeldIntro: {
    id: 'Permintaan ini mirip spam, maka belum diteruskan kepada UMKM. Tanda-tandanya: {signs}.',
    en: 'This request looks like spam, so it has not been passed on to the makers. The signs: {signs}.',
    ar: 'يشبه هذا الطلب الرسائل المزعجة، فلم يُرسل إلى الصنّاع. العلامات: {signs}.',
  },
  officeReview: {
    id: 'Periksa dan catat jawaban di halaman kantor:',
    en: 'Look at it and record answers on the office’s page:',
    ar: 'راجعه وسجّل الردود في صفحة المكتب:',
  },
  officeNoEmail: {
    id: 'UMKM berikut tidak punya alamat email. Hubungi lewat telepon atau WhatsApp: {makers}.',
    en: 'These makers have no email address. Reach them by telephone or WhatsApp: {makers}.',
    ar: 'لا عنوان بريد لهؤلاء الصنّاع. تواصل معهم بالهاتف أو واتساب: {makers}.',
  },
  undeliveredSubject: {
    id: '[{reference}] Email ke {maker} tidak sampai',
    en: '[{reference}] The email to {maker} could not be delivered',
    ar: '[{reference}] تعذّر تسليم البريد إلى {maker}',
  },
  undeliveredIntro: {
    id: 'Permintaan {reference} tidak dapat dikirim ke alamat email {maker}. Perbaiki alamatnya di CMS dan teruskan bagian berikut lewat cara lain.',
    en: 'Request {reference} could not be sent to the email address of {maker}. Correct the address in the CMS and pass the part below on in another way.',
    ar: 'تعذّر إرسال الطلب {reference} إلى بريد {maker}. صحّح العنوان في نظام المحتوى وأوصل الجزء أدناه بطريقة أخرى.',
  },
  receiptSubject: {
    id: '[{reference}] Permintaan Anda kami terima',
    en: '[{reference}] We have your request',
    ar: '[{reference}] وصلنا طلبك',
  },
  receiptIntro: {
    id: 'Terima kasih. Permintaan Anda dengan nomor {reference} sudah tersimpan dan diteruskan kepada UMKM yang Anda pilih.',
    en: 'Thank you. Your request is stored under the number {reference} and has been passed on to the makers you chose.',
    ar: 'شكرًا لك. حُفظ طلبك برقم {reference} وأُرسل إلى الصنّاع الذين اخترتهم.',
  },
  receiptLink: {
    id: 'Lihat permintaan dan jawabannya di tautan pribadi Anda; jangan bagikan kepada orang lain:',
    en: 'See the request and its answers at your private link; do not share it:',
    ar: 'اطّلع على الطلب وردوده عبر رابطك الخاص؛ لا تشاركه مع غيرك:',
  },
  receiptNotYou: {
    id: 'Jika Anda tidak mengirim permintaan ini, buka tautan itu dan pilih “Hapus data saya”.',
    en: 'If you did not send this request, open the link and choose “Erase my details”.',
    ar: 'إن لم تكن أنت من أرسل هذا الطلب، فافتح الرابط واختر «امحُ بياناتي».',
  },
  answerSubject: {
    id: '[{reference}] {maker} sudah menjawab',
    en: '[{reference}] {maker} has answered',
    ar: '[{reference}] وصل رد {maker}',
  },
  answerIntro: {
    id: '{maker} menjawab permintaan Anda {reference}:',
    en: '{maker} has answered your request {reference}:',
    ar: 'ردّ {maker} على طلبك {reference}:',
  },
  answerDeclined: {
    id: '{maker} tidak dapat memenuhi permintaan Anda {reference} kali ini.',
    en: '{maker} cannot supply your request {reference} this time.',
    ar: 'لا يستطيع {maker} تلبية طلبك {reference} هذه المرة.',
  },
  answerReply: {
    id: 'Untuk melanjutkan, balas email ini. Semua jawaban ada di tautan pribadi Anda:',
    en: 'To go on, reply to this email. All answers are at your private link:',
    ar: 'للمتابعة ردّ على هذا البريد. جميع الردود في رابطك الخاص:',
  },
  erasureSubject: {
    id: '[{reference}] Data Anda sudah dihapus',
    en: '[{reference}] Your details have been erased',
    ar: '[{reference}] مُحيت بياناتك',
  },
  erasureText: {
    id: 'Data pribadi Anda pada permintaan {reference} sudah kami hapus. Ini email terakhir dari kami tentang permintaan itu; alamat Anda pun tidak lagi tersimpan.',
    en: 'Your personal details in request {reference} have been erased. This is our last email about it; your address is no longer stored either.',
    ar: 'مُحيت بياناتك الشخصية في الطلب {reference}. هذا آخر بريد منا بشأنه، ولم يعد عنوانك محفوظًا كذلك.',
  },
  footer: {
    id: 'Etalase Malang, produk unggulan UMKM Kota Malang',
    en: 'Etalase Malang, leading products of the small makers of Malang',
    ar: 'إتالاسي مالانغ، أفضل منتجات صنّاع مدينة مالانغ',
  },
})
