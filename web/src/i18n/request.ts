import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { FUSEAU } from '@/lib/dates';
import { COOKIE_LANGUE, estLocale, type Locale } from '@/lib/preferences';
import { messages } from './messages';

export default getRequestConfig(async () => {
  const locale = await localeDeLaRequete();
  return { locale, messages: messages[locale], timeZone: FUSEAU };
});

/** What the reader chose; before any choice what their browser asks for, French otherwise. */
async function localeDeLaRequete(): Promise<Locale> {
  const choisie = (await cookies()).get(COOKIE_LANGUE)?.value;
  if (estLocale(choisie)) return choisie;
  const premiere = (await headers()).get('accept-language')?.slice(0, 2).toLowerCase();
  return premiere === 'en' ? 'en' : 'fr';
}
