/** Addresses that open a message to the office, already worded. */

export function mailLink(email: string, subject: string, body: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** A WhatsApp chat with a number as people write it (`+62 812 …`); undefined without digits. */
export function whatsAppLink(phone: string | undefined, text: string): string | undefined {
  const digits = phone?.replaceAll(/\D/g, '') ?? ''
  return digits ? `https://wa.me/${digits}?text=${encodeURIComponent(text)}` : undefined
}
