/** Opens a chat with a prepared message: with somebody (`number` has digits and country code), or with whom one chooses. */
export function whatsappLink(number: string | undefined, message: string): string {
  const digits = number?.replace(/\D/g, '') ?? ''
  return `https://wa.me/${digits}?text=${encodeURIComponent(message)}`
}
