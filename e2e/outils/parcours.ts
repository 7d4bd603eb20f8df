import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { connecter } from './connecter.ts';
import { garder } from './garde.ts';

export { axe } from './axe.ts';
export { connecter, ouvrirSession, remplirConnexion } from './connecter.ts';
export { expect };

type Fixtures = {
  /** What a journey provokes on purpose: `test.use({ fautesAttendues: [/401/] })`. */
  fautesAttendues: RegExp[];
  garde: undefined;
  /** A second person, in a browser of their own: `const client = await autrePersonne('client')`. */
  autrePersonne: (compte: string, options?: BrowserContextOptions, motDePasse?: string) => Promise<Page>;
};

/** In the hand, in the field. */
export const TELEPHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export const test = base.extend<Fixtures>({
  fautesAttendues: [[], { option: true }],
  garde: [
    async ({ context, fautesAttendues }, employer) => {
      const fautes = garder(context);
      await employer(undefined);
      expect(inattendues(fautes, fautesAttendues), 'fautes silencieuses').toEqual([]);
    },
    { auto: true },
  ],
  autrePersonne: async ({ browser, contextOptions, baseURL, locale, fautesAttendues }, employer) => {
    const contextes: BrowserContext[] = [];
    const fautes: string[][] = [];
    await employer(async (compte, options, motDePasse) => {
      const contexte = await browser.newContext({ ...contextOptions, baseURL, locale, ...options });
      contextes.push(contexte);
      fautes.push(garder(contexte));
      const page = await contexte.newPage();
      await connecter(page, compte, motDePasse);
      return page;
    });
    for (const contexte of contextes) await contexte.close();
    expect(inattendues(fautes.flat(), fautesAttendues), "fautes silencieuses chez l'autre personne").toEqual([]);
  },
});

const inattendues = (fautes: string[], attendues: RegExp[]) =>
  fautes.filter((faute) => !attendues.some((attendue) => attendue.test(faute)));
