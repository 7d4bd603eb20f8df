import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { construireSchema } from '../src/app/schema.ts';
import { fonctionsDe } from '../src/plateforme/semis/semis.fonctions.ts';
import type { LettreRole } from '../src/socle/securite/droits.ts';
import type { Nom } from './acteurs.ts';
import { appelDe } from './entrees.ts';
import { essai } from './essai.ts';
import { suivreUnInstant } from './flux.ts';
import { codes } from './reponses.ts';

/** The contract: who may call what on a new base, as agreed, one line a function. */
const CONTRAT = readFileSync(new URL('fonctions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((ligne) => {
    const [application = '', fonction = '', type = '', permission = '', roles = ''] = ligne.split('\t');
    return { application, fonction, type, permission, roles };
  });

const ACTEURS: Record<LettreRole, Nom> = { C: 'C1', I: 'T1', S: 'S1', P: 'P', A: 'A' };
const LETTRES = Object.keys(ACTEURS) as LettreRole[];
const schema = construireSchema();
const declarees = fonctionsDe(schema);

/** Held by more roles than may use this function of it: the rows refuse them, their own tests say how. */
const REFUSES_PAR_LES_LIGNES: Record<string, string> = {
  consulterPlanning: 'C',
  contesterIntervention: 'SI',
  proposerDeplacement: 'SI',
  consulterMentionnables: 'C',
  modifierPieceJointe: 'C',
  supprimerPieceJointe: 'C',
};
/** These end the session that calls them. */
const FERMENT_LA_SESSION = new Set(['deconnexion', 'deconnecterPartout']);

const { serveur, acteurs } = essai();
let cellules = 0;

afterAll(async () => {
  console.info(`matrice des droits : ${cellules} cellules`);
});

describe('le contrat et le schéma', () => {
  it('nomment les mêmes fonctions, de même type', () => {
    const duSchema = declarees.map(({ nom, racine }) => `${racine} ${nom}`).sort();
    expect(duSchema).toEqual(CONTRAT.map(({ type, fonction }) => `${type} ${fonction}`).sort());
  });

  it.each(CONTRAT)('$fonction : exige $permission, dans $application', ({ fonction, permission, application }) => {
    const droit = declarees.find(({ nom }) => nom === fonction)?.droit;
    const mots = { public: '(public)', connecte: '(connecte)' };
    if (droit?.mot !== 'exige') expect(mots[droit?.mot ?? 'public']).toBe(permission);
    else expect([droit.permissions.map(({ nom }) => nom), droit.application]).toEqual([[permission], application]);
  });
});

describe('chaque fonction pour chaque acteur', () => {
  it.each(CONTRAT)('$fonction ($permission) : $roles', async ({ fonction, type, permission, roles }) => {
    const document = appelDe(schema, type, fonction);
    for (const acteur of ['∅', ...LETTRES] as const) {
      cellules++;
      const appelant = acteur === '∅' ? undefined : acteurs[ACTEURS[acteur]];
      const jeton = appelant?.jeton;
      const reponse = await (type === 'Subscription'
        ? suivreUnInstant(serveur.application, document, jeton)
        : serveur.executer(document, {}, { jeton }));
      const refus = codes(reponse).filter((code) => estUnRefus(code, permission));
      expect([acteur, refus]).toEqual([acteur, attendu(acteur, fonction, permission, roles)]);
      if (refus.length > 0) expect(reponse.data).toBeNull();
      if (FERMENT_LA_SESSION.has(fonction)) await appelant?.connecter();
    }
  });
});

/** `(connecte)` is for every account, whatever its role; the letters say whether programs are among them. */
function attendu(acteur: '∅' | LettreRole, fonction: string, permission: string, roles: string): string[] {
  if (permission === '(public)') return [];
  if (acteur === '∅') return ['UNAUTHENTICATED TOKEN_MISSING'];
  if (REFUSES_PAR_LES_LIGNES[fonction]?.includes(acteur)) return [];
  return roles.includes(acteur) ? [] : ['FORBIDDEN'];
}

/** A public function may find fault with the password or the token that it is given: it was called all the same. */
function estUnRefus(code: string, permission: string): boolean {
  if (permission === '(public)') return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED TOKEN_MISSING';
  return code === 'FORBIDDEN' || code.startsWith('UNAUTHENTICATED');
}
