import { messages } from '../messages.ts'

/** The heart that puts a product aside; apart from the list's words, since every card has one, also in the browser. */
export const saveButtonMessages = messages({
  save: { id: 'Simpan', en: 'Save', ar: 'احفظ' },
  saveProduct: { id: 'Simpan {name}', en: 'Save {name}', ar: 'احفظ {name}' },
})
