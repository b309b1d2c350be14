/** In GROQ: whether addresses of any language call a document `$slug`. */
export const ANSWERS_TO = 'slug.current == $slug || slugs.en.current == $slug || slugs.ar.current == $slug'
