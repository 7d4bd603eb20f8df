// The board: hands that drag and pull.
import type { Locator, Page } from '@playwright/test';
import { expect } from './parcours.ts';

export const ligneDe = (page: Page, nom: string): Locator => page.getByRole('region', { name: nom, exact: true });

/** Takes a visit by this share of its width, and lets it go on a row, so many pixels further along. */
export async function glisser(page: Page, visite: Locator, vers: Locator, { prise = 0.5, pixels = 0 } = {}) {
  // Once nothing lies above it.
  await visite.hover();
  const [boite, piste] = [await visite.boundingBox(), await vers.getByRole('list').boundingBox()];
  if (!boite || !piste) throw new Error('rien à glisser');
  // Not by an edge, which is pulled.
  const x = boite.x + Math.min(Math.max(boite.width * prise, 9), boite.width - 9);
  await page.mouse.move(x, boite.y + boite.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + pixels + 3, piste.y + 12, { steps: 4 });
  await page.mouse.move(x + pixels, piste.y + 12);
  await page.mouse.up();
}

/** Pulls one of its edges, so many pixels. */
export async function tirer(page: Page, visite: Locator, bord: 'debut' | 'fin', pixels: number) {
  const boite = await visite.boundingBox();
  if (!boite) throw new Error('rien à tirer');
  const x = bord === 'debut' ? boite.x + 3 : boite.x + boite.width - 3;
  await page.mouse.move(x, boite.y + boite.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + pixels, boite.y + boite.height / 2, { steps: 6 });
  await page.mouse.up();
}

/** How many pixels an hour takes: what a day shows varies with what it holds. */
export async function uneHeure(visite: Locator, minutes: number): Promise<number> {
  const boite = await visite.boundingBox();
  return ((boite?.width ?? 0) / minutes) * 60;
}

/** What is said of the last move, and where the undo stands. */
export const annonce = (page: Page, dit: RegExp): Locator => page.getByRole('status').filter({ hasText: dit });

export async function montrer(page: Page, jour: string, vue: 'jour' | 'semaine' = 'jour'): Promise<void> {
  await page.goto(`/planning?jour=${jour}${vue === 'semaine' ? '&vue=semaine' : ''}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}
