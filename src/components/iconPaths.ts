/** Our own icons, drawn on a grid of 24 with a stroke of 1.75. Each for itself, so that the browser gets those it draws. */

export const search = 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM15.6 15.6 20.5 20.5'
export const enlarge = 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM15.6 15.6 20.5 20.5M10.5 7.5v6M7.5 10.5h6'
export const menu = 'M4 7h16M4 12h16M4 17h10'
export const close = 'M6 6l12 12M18 6 6 18'
export const request = 'M7 3.5h10a2 2 0 0 1 2 2v15l-3-2-2 2-2-2-2 2-2-2-3 2v-15a2 2 0 0 1 2-2ZM9 8.5h6M9 12.5h6'
export const forward = 'M5 12h14M13 6l6 6-6 6'
export const back = 'M19 12H5M11 6l-6 6 6 6'
export const check = 'M5 12.5l4.5 4.5L19 7.5'
export const chat = 'M12 4a8 8 0 1 1-3.9 15L4 20l1-4.1A8 8 0 0 1 12 4ZM9 11h6M9 14h3.5'
export const pin = 'M12 21s7-6 7-11.5a7 7 0 1 0-14 0C5 15 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z'
export const share = 'M12 15V4M8 7.5 12 3.5l4 4M6 12H5v8.5h14V12h-1'
export const shop = 'M4 10v10.5h16V10M3.5 10l1.5-6.5h14l1.5 6.5M9.5 20.5v-5a2.5 2.5 0 0 1 5 0v5M3.5 10h17'
export const print = 'M7 8V3.5h10V8M7 17H4.5V8.5h15V17H17M7 13.5h10v7H7z'
export const shield =
  'M12 3.5l7.5 2.5v6c0 4.5-3.2 7.4-7.5 8.8C7.7 19.4 4.5 16.5 4.5 12V6L12 3.5ZM8.8 12l2.3 2.3 4.3-4.4'
export const box = 'M12 3.5l8 4v9l-8 4-8-4v-9l8-4ZM4 7.5l8 4 8-4M12 11.5v9'
export const clock = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2'
export const globe =
  'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17'
export const alert = 'M12 4 21 19.5H3L12 4ZM12 10v4.5M12 17v.1'
export const plus = 'M12 5v14M5 12h14'
export const mail = 'M4 6h16v12.5H4zM4 7l8 6 8-6'
export const phone = 'M7 3.5H4.5c0 9 7 16 16 16V17l-4-2-2 2c-3-1.4-5.1-3.5-6.5-6.5l2-2-3-5Z'
export const learn =
  'M12 6.5C9.5 4.8 6.6 4.5 4 5v13c2.6-.5 5.5-.2 8 1.5 2.5-1.7 5.4-2 8-1.5V5c-2.6-.5-5.5-.2-8 1.5ZM12 6.5v13'
export const chart = 'M4.5 4v15.5H20M9 16v-4M13 16V7.5M17 16v-6'
export const tool =
  'M15.5 4a4.7 4.7 0 0 0-4.6 6L4 17v3h3l6.9-6.9a4.7 4.7 0 0 0 6-4.6c0-.7-.2-1.4-.4-2L16.7 9 15 7.3l2.5-2.8c-.6-.3-1.3-.5-2-.5Z'
export const flask = 'M9 3.5h6M10 3.5v6L4.8 18a1.7 1.7 0 0 0 1.5 2.5h11.4a1.7 1.7 0 0 0 1.5-2.5L14 9.5v-6M7.5 14.5h9'
export const heart =
  'M12 20.3 4.9 13a4.7 4.7 0 0 1 0-6.6 4.6 4.6 0 0 1 6.5 0l.6.6.6-.6a4.6 4.6 0 0 1 6.5 0 4.7 4.7 0 0 1 0 6.6L12 20.3Z'
export const compare = 'M4 4.5h6.5v15H4zM13.5 4.5H20v15h-6.5M7.2 8.5v.1M7.2 12v.1M16.8 8.5v.1M16.8 12v.1'
export const external = 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6'
