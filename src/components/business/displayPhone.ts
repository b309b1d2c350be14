/** A telephone number as one reads it out: "+62 812 3456 7890". Digits with country code; what has its own form stays. */
export function displayPhone(phone: string): string {
  const digits = phone.replaceAll(/[^\d]/g, '')
  const parts = /^(62)(\d{3})(\d{4})(\d{2,5})$/.exec(digits)
  return parts ? `+${parts.slice(1).join(' ')}` : phone
}
