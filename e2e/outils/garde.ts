import type { BrowserContext, Page } from '@playwright/test';

/**
 * Listens to everything that a person would not see and that is a fault all the same: exceptions, console errors (a
 * refusal by the content security policy is one), answers in 5xx.
 */
export function garder(contexte: BrowserContext): string[] {
  const fautes: string[] = [];
  const ecouter = (page: Page) => {
    page.on('pageerror', (erreur) => fautes.push(`exception : ${erreur.stack ?? erreur.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') fautes.push(`console : ${message.text()} (${message.location().url})`);
    });
    page.on('response', (reponse) => {
      if (reponse.status() >= 500) fautes.push(`réponse ${reponse.status()} : ${reponse.url()}`);
    });
  };
  contexte.pages().forEach(ecouter);
  contexte.on('page', ecouter);
  return fautes;
}
