import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 AA on the page as it stands (open dialogs included), in both themes; what is being read again is pale. */
export async function axe(page: Page, { sauf = [] as string[] } = {}): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const avant = await theme(page);
  for (const couleurs of ['light', 'dark'] as const) {
    await theme(page, couleurs);
    const { violations } = await new AxeBuilder({ page }).withTags(REGLES).disableRules(sauf).analyze();
    const fautes = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((noeud) => `${id} : ${help}\n  ${noeud.target.join(' ')}\n  ${noeud.failureSummary ?? ''}`),
    );
    expect(fautes, `accessibilité de ${new URL(page.url()).pathname}, thème ${couleurs}`).toEqual([]);
  }
  await theme(page, avant);
}

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
