/** Types of which there is one document, its id the type's name. */
export const SINGLETONS: readonly string[] = ['siteSettings', 'searchSettings']
