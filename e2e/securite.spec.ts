import type { Page } from '@playwright/test';
import { commenter, marque, menuCompte, ouvrirIntervention, voirIntervention } from './outils/gestes.ts';
import { connecter, expect, ouvrirSession, remplirConnexion, test } from './outils/parcours.ts';

const PREFERENCES = ['langue', 'theme'];

test('après la connexion, aucun script ne peut lire la session', async ({ page, context }) => {
  await connecter(page, 'standardiste');
  await expect(page.getByRole('link', { name: /^INT-/ }).first()).toBeVisible();
  // What scripts read is how the page looks, not who reads it.
  const lisibles = await page.evaluate(() => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? ''));
  expect(lisibles.filter((nom) => !PREFERENCES.includes(nom))).toEqual([]);
  const garde = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(garde).not.toMatch(/eyJ[\w-]{10,}|jeton|token|bearer/i);
  const cookies = await context.cookies();
  expect(cookies.filter(({ httpOnly }) => httpOnly)).toHaveLength(1);
  for (const { name, httpOnly, sameSite } of cookies) {
    expect({ name, httpOnly, sameSite }).toEqual({ name, httpOnly: !PREFERENCES.includes(name), sameSite: 'Lax' });
  }
  // What goes through the network to the page carries none either.
  const reponse = await page.request.get('/interventions');
  expect(await reponse.text()).not.toMatch(/eyJ[\w-]{10,}\./);
});

test('après la déconnexion, le retour en arrière ne montre plus rien', async ({ page }) => {
  // Where one began is a page of the site too: behind it there is no way back.
  await page.goto('/connexion');
  await connecter(page, 'standardiste');
  const lien = page.getByRole('link', { name: /^INT-/ }).first();
  const reference = await lien.textContent();
  await lien.click();
  await expect(page.getByRole('region', { name: 'Suivi' })).toBeVisible();
  await menuCompte(page).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue' })).toBeVisible();
  for (let pas = 0; pas < 2; pas += 1) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Bienvenue' })).toBeVisible();
    await expect(page.getByText(/INT-\d/)).toHaveCount(0);
  }
  await page.goto(`/interventions/${reference}`);
  await expect(page).toHaveURL(/\/connexion\?retour=/);
});

const CHARGES = [
  '<script>window.percee=1;alert(1)</script>',
  '<img src=x onerror="window.percee=1;alert(2)">',
  '<svg/onload=alert(3)>',
  '"><body onload=alert(4)>',
  "';alert(5);//",
  '<a href="javascript:alert(6)">cliquez</a>',
  'javascript:alert(7)',
  '[cliquez](javascript:alert(8))',
  '<iframe srcdoc="<script>parent.percee=1</script>"></iframe>',
  '{{constructor.constructor("alert(10)")()}}',
  '$'.concat('{alert(11)}'),
  '<math><mtext></p><style><img src=x onerror=alert(12)></style>',
  '&lt;script&gt;alert(13)&lt;/script&gt;',
  'https://exemple.fr/"onmouseover="alert(14)',
];

test('ce que quelqu’un écrit se lit tel quel, chez tous, et rien n’en est exécuté', async ({ page, autrePersonne }) => {
  test.slow();
  const mot = marque();
  const titre = `${mot} <img src=x onerror=alert(1)> "><script>alert(2)</script> \${alert(3)}`;
  await ouvrirSession(page, 'standardiste');
  const fenetres = [surveiller(page)];
  const reference = await ouvrirIntervention(page, { titre, description: CHARGES.join('\n') });
  await voirIntervention(page, reference, titre);
  for (const charge of CHARGES) await commenter(page, charge);
  const client = await autrePersonne('client');
  fenetres.push(surveiller(client));
  await expect(client.getByRole('link', { name: titre })).toBeVisible();
  await voirIntervention(client, reference, titre);

  for (const lecteur of [page, client]) {
    await lecteur.reload();
    await expect(lecteur.getByRole('article')).toHaveCount(CHARGES.length);
    for (const [rang, charge] of CHARGES.entries()) {
      await expect(lecteur.getByRole('article').nth(rang).getByRole('paragraph')).toHaveText(charge);
    }
    const liens = await lecteur
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((tous) => tous.map((lien) => lien.getAttribute('href')));
    expect(liens.filter((lien) => !/^(https?:|tel:|mailto:|\/)/.test(lien ?? ''))).toEqual([]);
    expect(await lecteur.evaluate(() => 'percee' in window)).toBe(false);
  }
  await page.goto(`/interventions?vue=toutes&q=${mot}`);
  await expect(page.getByRole('row').filter({ hasText: titre })).toHaveCount(1);
  expect(fenetres).toEqual([[], []]);
});

const AILLEURS = [
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
];

test('un lien de connexion ne mène jamais ailleurs', async ({ page, baseURL }) => {
  await page.goto(`/connexion?retour=${encodeURIComponent('//evil.example/piege')}`);
  await remplirConnexion(page, 'client', 'Driven-demo-2026');
  await expect(page).toHaveURL(`${baseURL}/mes-interventions`);
  for (const retour of AILLEURS) {
    await page.goto(`/connexion?retour=${encodeURIComponent(retour)}`);
    await expect(page, retour).toHaveURL(`${baseURL}/mes-interventions`);
  }
});

/** The dialogs that a script would have opened. */
function surveiller(page: Page): string[] {
  const ouvertes: string[] = [];
  page.on('dialog', (dialogue) => {
    ouvertes.push(dialogue.message());
    void dialogue.dismiss();
  });
  return ouvertes;
}

test('un corps que personne n’écrit est refusé comme une faute de l’appelant', async ({ request, baseURL }) => {
  const corps = [
    '',
    'null',
    '1',
    '"x"',
    '[]',
    '[{}]',
    '{}',
    '{',
    '\0',
    '{"identifiant":1}',
    '{"identifiant":[],"motDePasse":{}}',
  ];
  const graphql = [
    '{"query":1}',
    '{"query":"{__typename}","operationName":[]}',
    '{"extensions":{"persistedQuery":[]}}',
  ];
  const json = 'application/json';
  const envois: [string, string, string][] = [
    ...['/api/session', '/api/graphql'].flatMap((url) =>
      corps.map((texte): [string, string, string] => [url, json, texte]),
    ),
    ...graphql.map((texte): [string, string, string] => ['/api/graphql', json, texte]),
    ...['/api/session', '/api/graphql', '/api/fichiers'].flatMap((url) =>
      ['', 'text/plain', 'application/xml', 'multipart/form-data', 'multipart/mixed; boundary=x', '/'].map(
        (type): [string, string, string] => [url, type, '{}'],
      ),
    ),
    ['/api/fichiers', 'multipart/form-data; boundary=x', '--x--\r\n'],
    ['/api/session', json, `{"identifiant":"${'a'.repeat(20_000)}"}`],
    ['/api/graphql', json, `{"query":"${'a'.repeat(200_000)}"}`],
    ['/api/direct', json, '{}'],
    ['/api/direct', json, 'a'.repeat(5_000)],
  ];
  for (const [url, type, texte] of envois) {
    const headers = { origin: new URL(baseURL ?? '').origin, 'content-type': type };
    const reponse = await request.post(url, { headers, data: Buffer.from(texte), maxRedirects: 0 });
    const envoi = `${url} ${type} ${texte.slice(0, 60)}`;
    expect(Math.floor(reponse.status() / 100), envoi).toBe(4);
    const lu = (await reponse.json()) as { errors: { extensions: { message: { fr: string; en: string } } }[] };
    for (const { extensions } of lu.errors) expect([extensions.message.fr, extensions.message.en]).not.toContain('');
    expect(JSON.stringify(lu), envoi).not.toMatch(/INTERNAL|node_modules|at .+:\d+:\d+/);
  }
});
