import type { Locale } from '@/lib/preferences';

const KO = 1_000;

/** 2_400_000 → "2,4 Mo" or "2.4 MB". */
export function formaterPoids(octets: number, locale: Locale): string {
  const [unit, part] = octets < KO * KO ? (['kilobyte', KO] as const) : (['megabyte', KO * KO] as const);
  const ecrire = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  });
  return ecrire.format(Math.max(octets / part, unit === 'kilobyte' ? 1 : 0));
}
