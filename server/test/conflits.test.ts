import { describe, expect, it } from 'vitest';
import { muter, type Rendu } from './appels.ts';
import { creerDelegue } from './delegues.ts';
import { dAvance, essai } from './essai.ts';
import { refus, sansRienEcrire } from './refus.ts';

/** What a refusal shows of an account is what its reader may see of it (spec 6-security): nothing by the back door. */
const { serveur, acteurs } = essai();
const comptes = dAvance(() => creerDelegue(serveur, 'comptes', ['UTILISATEUR_GERER']));
const programmes = dAvance(() => creerDelegue(serveur, 'programmes', ['API_GERER']));
const vise = dAvance(() => creerDelegue(serveur, 'vise', []));

const dit = async (travail: () => Promise<Rendu<unknown>>) =>
  JSON.stringify((await sansRienEcrire(serveur, travail)).errors);

describe('Un compte, par les refus', () => {
  it.each(['modifierUtilisateur', 'prolongerUtilisateur', 'supprimerUtilisateur'])(
    '%s d’une version dépassée ne montre ni adresse ni login à qui ne peut pas lire les comptes',
    async (fonction) => {
      const id = vise.id;
      const texte = await dit(() => muter(comptes, fonction, { id, version: 999 }, ''));
      expect(texte).toContain('CONFLICT');
      expect(texte).toContain('vise');
      for (const tu of ['vise@exemple.fr', '"login"', '"telephone"', '"statut"', '"roles"', 'jetonsDepuis'])
        expect(texte).not.toContain(tu);
    },
  );

  it.each(['modifierUtilisateurApi', 'supprimerUtilisateurApi'])(
    '%s : une personne n’existe pas pour qui gère les programmes, quelle que soit la version',
    async (fonction) => {
      const travail = () => muter(programmes, fonction, { id: vise.id, version: 999 }, '');
      refus(await sansRienEcrire(serveur, travail), 'NOT_FOUND');
    },
  );

  it('d’un programme, modifierProfil est refusé : ses fonctions demandent API_GERER', async () => {
    const cree = await muter<{ utilisateurApi: { id: string; version: number } }>(
      acteurs.A,
      'creerUtilisateurApi',
      { nom: 'Passerelle', login: 'passerelle' },
      'utilisateurApi { id version }',
    );
    const { id: utilisateurId, version } = cree.rendu.utilisateurApi;
    const travail = () =>
      muter(comptes, 'modifierProfil', { utilisateurId, version, nom: 'Pris', email: 'pris@exemple.fr' }, '');
    expect(refus(await sansRienEcrire(serveur, travail), 'CONFLICT').message.fr).toContain('programme');
  });
});
