/** Copying and pasting whole fields. */
export const copyPasteWords = {
  'copy-paste.field-action-copy-button.document.title': 'Salin dokumen',
  'copy-paste.field-action-copy-button.field.title': 'Salin isian',
  'copy-paste.field-action-paste-button.document.title': 'Tempel dokumen',
  'copy-paste.field-action-paste-button.field.title': 'Tempel isian',
  'copy-paste.on-copy.validation.clipboard-not-supported.title': 'Papan klip tidak dapat dipakai',
  'copy-paste.on-copy.validation.no-value.title': 'Isian kosong, tidak ada yang disalin',
  'copy-paste.on-paste.validation.clipboard-empty.title': 'Tidak ada yang dapat ditempel',
  'copy-paste.on-paste.validation.clipboard-invalid.title': 'Isi papan klip tidak dikenali',
  'copy-paste.on-paste.validation.partial-warning.title': 'Sebagian isian tidak dapat ditempel',
  'copy-paste.on-paste.validation.read-only-target.description': 'Isian ini tidak dapat diubah',
  'copy-paste.on-paste.validation.schema-type-incompatible.description': 'Jenis isiannya tidak cocok',
}
