/** Language and theme are known before the first byte of a page is written: they are in cookies, not in scripts. */
const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const COOKIE_LANGUE = 'langue';

export type ThemeChoisi = 'CLAIR' | 'SOMBRE' | 'AUTO';
export const COOKIE_THEME = 'theme';

export const PREFERENCE = { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax' } as const;

export function estLocale(valeur: string | undefined): valeur is Locale {
  return LOCALES.some((locale) => locale === valeur);
}

export function localeDeLangue(langue: 'FR' | 'EN'): Locale {
  return langue === 'EN' ? 'en' : 'fr';
}

const SCHEMAS = { CLAIR: 'light', SOMBRE: 'dark', AUTO: 'auto' } as const;
export type SchemaCouleurs = (typeof SCHEMAS)[ThemeChoisi];

export function schemaDeTheme(theme: string | undefined): SchemaCouleurs {
  return SCHEMAS[theme as ThemeChoisi] ?? 'auto';
}

export function themeDeSchema(schema: SchemaCouleurs): ThemeChoisi {
  return schema === 'light' ? 'CLAIR' : schema === 'dark' ? 'SOMBRE' : 'AUTO';
}
