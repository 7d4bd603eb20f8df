import type { Locale } from './preferences';

const REGION = { fr: 'fr-FR', en: 'en-GB' } as const;

/** A decimal of the API, « 1234.5 », as people read it: « 1 234,5 ». Its digits are kept, whatever their number. */
export function formaterDecimal(valeur: string, locale: Locale): string {
  const format = new Intl.NumberFormat(REGION[locale], { maximumFractionDigits: 8 });
  return format.format(valeur as Intl.StringNumericLiteral);
}

/** « 1 234,50 » or « 1234.5 » as typed → « 1234.5 » for the API; null for what is no number. */
export function lireDecimal(saisie: string): string | null {
  const texte = saisie.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^\d{1,15}(\.\d{1,8})?$/.test(texte)) return null;
  return texte.includes('.') ? texte.replace(/0+$/, '').replace(/\.$/, '') : texte;
}

/** An amount in euros, VAT included: « 15,47 € », « 0,1793 € »; two digits at least, and all those that it has. */
export function formaterEuros(valeur: string, locale: Locale): string {
  const format = new Intl.NumberFormat(REGION[locale], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 2,
    maximumFractionDigits: 5,
  });
  return format.format(valeur as Intl.StringNumericLiteral);
}
