/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What a page may call, put together once at start (see `src/site.ts`). */
    site: import('./site.ts').Site
  }
}
