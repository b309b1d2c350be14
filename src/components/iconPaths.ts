/** Our own icons, drawn on a grid of 24 with a stroke of 1.75. */
export const iconPaths = {
  search: 'M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM15.6 15.6 20.5 20.5',
  menu: 'M4 7h16M4 12h16M4 17h10',
  close: 'M6 6l12 12M18 6 6 18',
  request: 'M7 3.5h10a2 2 0 0 1 2 2v15l-3-2-2 2-2-2-2 2-2-2-3 2v-15a2 2 0 0 1 2-2ZM9 8.5h6M9 12.5h6',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chat: 'M12 4a8 8 0 1 1-3.9 15L4 20l1-4.1A8 8 0 0 1 12 4ZM9 11h6M9 14h3.5',
  pin: 'M12 21s7-6 7-11.5a7 7 0 1 0-14 0C5 15 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 12H5v8.5h14V12h-1',
  shop: 'M4 10v10.5h16V10M3.5 10l1.5-6.5h14l1.5 6.5M9.5 20.5v-5a2.5 2.5 0 0 1 5 0v5M3.5 10h17',
  print: 'M7 8V3.5h10V8M7 17H4.5V8.5h15V17H17M7 13.5h10v7H7z',
  shield: 'M12 3.5l7.5 2.5v6c0 4.5-3.2 7.4-7.5 8.8C7.7 19.4 4.5 16.5 4.5 12V6L12 3.5ZM8.8 12l2.3 2.3 4.3-4.4',
  box: 'M12 3.5l8 4v9l-8 4-8-4v-9l8-4ZM4 7.5l8 4 8-4M12 11.5v9',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2',
  globe: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  alert: 'M12 4 21 19.5H3L12 4ZM12 10v4.5M12 17v.1',
  plus: 'M12 5v14M5 12h14',
  mail: 'M4 6h16v12.5H4zM4 7l8 6 8-6',
  phone: 'M7 3.5H4.5c0 9 7 16 16 16V17l-4-2-2 2c-3-1.4-5.1-3.5-6.5-6.5l2-2-3-5Z',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const

export type IconName = keyof typeof iconPaths
