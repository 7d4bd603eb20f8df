import { expect, type Page } from '@playwright/test';
import axeCore, { type AxeResults, type RunOptions } from 'axe-core';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that another theme can change. */
const COULEURS = ['color-contrast', 'link-in-text-block'];

const THEMES = ['light', 'dark'] as const;
interface Choix {
  sauf?: string[];
  /** All the rules in the first one, those of the colours in the others. */
  themes?: readonly (typeof THEMES)[number][];
  /** What was measured whole a moment ago and differs by its colours alone. */
  couleursSeules?: boolean;
}

/** WCAG 2.2 AA on the page as it stands, or on the dialog that is open; what is being read again is pale. */
export async function axe(
  page: Page,
  { sauf = [], themes = THEMES, couleursSeules = false }: Choix = {},
): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  // A window is named once its title is drawn, the moment after itself.
  await expect(page.locator(`${DIALOGUE}:not([aria-labelledby], [aria-label])`)).toHaveCount(0);
  await tenirLesAvis(page, 'mouseover');
  const avant = await theme(page);
  for (const couleurs of themes) {
    await theme(page, couleurs);
    const violations =
      couleurs === themes[0] && !couleursSeules
        ? await enfreintes(page, { type: 'tag', values: REGLES }, sauf)
        : await enfreintes(page, { type: 'rule', values: COULEURS.filter((une) => !sauf.includes(une)) }, []);
    const fautes = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((noeud) => `${id} : ${help}\n  ${noeud.target.join(' ')}\n  ${noeud.failureSummary ?? ''}`),
    );
    expect(fautes, `accessibilité de ${new URL(page.url()).pathname}, thème ${couleurs}`).toEqual([]);
  }
  await theme(page, avant);
  await tenirLesAvis(page, 'mouseout');
}

/** A notice goes by itself, paler and paler, unless somebody points at it: it is pointed at while it is measured. */
async function tenirLesAvis(page: Page, geste: 'mouseover' | 'mouseout'): Promise<void> {
  await page.evaluate((type) => {
    for (const avis of document.querySelectorAll('.mantine-Notification-root'))
      avis.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  }, geste);
}

/** No page has a frame: the rules run in the page itself, which keeps them until it is left. */
async function enfreintes(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }, sauf: string[]) {
  const rules = Object.fromEntries(sauf.map((une) => [une, { enabled: false }]));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  // Behind an open dialog stands the page, out of reach, which is measured without it; its lists open beside it.
  const ouvert = await page.locator(DIALOGUE).first().isVisible();
  const ou = { include: ouvert ? [[DIALOGUE], ['[data-portal="true"]']] : [['html']] };
  const options: RunOptions = { runOnly, rules, resultTypes: ['violations'], preload: false };
  return page.evaluate(async ([lieu, demandees]) => (await window.axe.run(lieu, demandees)).violations, [
    ou,
    options,
  ] as const);
}
const DIALOGUE = '[role="dialog"][aria-modal="true"]';

/**
 * The theme is an attribute that the styles read: changing it keeps the page's state, which a reload would lose.
 * Colours on their way from one theme to the other would be measured as faults: the transitions are let finish.
 */
async function theme(page: Page, couleurs?: string): Promise<string> {
  return page.evaluate(async (voulu) => {
    const racine = document.documentElement;
    const actuel = racine.getAttribute('data-mantine-color-scheme') ?? 'light';
    if (voulu) racine.setAttribute('data-mantine-color-scheme', voulu);
    await new Promise((suite) => requestAnimationFrame(() => requestAnimationFrame(suite)));
    const finies = document.getAnimations().map((animation) =>
      // What turns for ever (a loader) is not waited for.
      animation.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY
        ? undefined
        : animation.finished.catch(() => undefined),
    );
    await Promise.all(finies);
    return actuel;
  }, couleurs);
}

declare global {
  interface Window {
    axe: { run(ou: object, options: RunOptions): Promise<AxeResults> };
  }
}
