'use client';

import type { MantineColorSchemeManager } from '@mantine/core';
import { COOKIE_THEME, PREFERENCE, type SchemaCouleurs, themeDeSchema } from '@/lib/preferences';

/** Writes one of the two preference cookies, which the server reads before it writes the page. */
export function ecrirePreference(nom: string, valeur: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and on plain http.
  document.cookie = `${nom}=${valeur}; path=${PREFERENCE.path}; max-age=${PREFERENCE.maxAge}; samesite=${PREFERENCE.sameSite}`;
}

/** Mantine keeps the colour scheme in localStorage; here it is the cookie, so that nothing flashes. */
export function gestionnaireSchema(initial: SchemaCouleurs): MantineColorSchemeManager {
  let actuel = initial;
  return {
    get: () => actuel,
    set: (schema) => {
      actuel = schema;
      ecrirePreference(COOKIE_THEME, themeDeSchema(schema));
    },
    subscribe: () => undefined,
    unsubscribe: () => undefined,
    clear: () => undefined,
  };
}
