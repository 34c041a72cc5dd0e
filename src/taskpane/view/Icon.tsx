/** Drawn for this product, on a grid of 20, in the text's own colour. Always beside words. */
const DRAWINGS = {
  start:
    'M4 3.5h9.5A2.5 2.5 0 0 1 16 6v10.5H6.5A2.5 2.5 0 0 1 4 14zM4 14a2.5 2.5 0 0 1 2.5-2.5H16M7.5 7h5',
  collect:
    'M10 3v8.5M6.5 8.5 10 12l3.5-3.5M3.5 12.5v3A1.5 1.5 0 0 0 5 17h10a1.5 1.5 0 0 0 1.5-1.5v-3',
  check: 'M10 2.8 16 5v5c0 3.6-2.4 6-6 7.2C6.4 16 4 13.600 4 10V5zM7.300 10l2 2 3.500-3.800',
  compile: 'M3.500 4h13v12h-13zM3.500 8h13M3.500 12h13M8 8v8',
  explain: 'M10 17a7 7 0 1 0-7-7M10 6.500V10l2.500 2.500M3 13.500V17h3.500',
  file: 'M5.500 2.800h6l3.500 3.500v10.900h-9.500zM11.500 2.800v3.500H15',
  error:
    'M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400M7.500 7.500l5 5M12.500 7.500l-5 5',
  warning: 'M10 3 17.500 16.500h-15zM10 8v4M10 14.200v.1',
  note: 'M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400M10 9.200v4.300M10 6.600v.1',
  done: 'M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400M6.800 10.200l2.200 2.200 4.200-4.600',
  part: 'M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400M10 2.800v14.400M12 4v12M14 5.500v9',
  missing: 'M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400M7 10h6',
  late: 'M10 2.800a7.200 7.200 0 1 0 0 14.400 7.200 7.200 0 0 0 0-14.400M10 6v4.300l2.800 1.700',
  settings: 'M3.500 6h6M13.500 6h3M3.500 14h3M10.500 14h6M11.500 4v4M8.500 12v4',
  close: 'M5 5l10 10M15 5 5 15',
  go: 'M8 5l5 5-5 5',
  folder: 'M2.800 5h5l1.700 2h7.700v8.500H2.800z',
  undo: 'M7.500 4 3.500 8l4 4M4 8h7.500a4.500 4.500 0 0 1 0 9H8',
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
