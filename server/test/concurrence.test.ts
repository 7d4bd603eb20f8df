import { describe, expect, it } from 'vitest';
import { type Acteur, MOT_DE_PASSE } from './acteurs.ts';
import { essai } from './essai.ts';
import { compteDe, enObservant } from './etat.ts';
import { champsRefuses, codes } from './reponses.ts';

const { serveur, acteurs } = essai();

const modifier = (acteur: Acteur, input: Record<string, unknown>) =>
  acteur.executer<{ modifierProfil: { utilisateur: { version: number } } }>(
    'mutation ($input: ModifierProfilInput!) { modifierProfil(input: $input) { utilisateur { version } } }',
    { input },
  );

/** A form that starts again from the current row each time that somebody else was first. */
async function ajouterUn(acteur: Acteur, id: string): Promise<number> {
  for (let essais = 1; ; essais++) {
    const { version, telephone } = await compteDe(serveur, id);
    const reponse = await modifier(acteur, { utilisateurId: id, version, telephone: String(Number(telephone) + 1) });
    if (reponse.errors.length === 0) return essais;
    expect(codes(reponse)).toEqual(['CONFLICT']);
  }
}

describe('deux personnes en même temps', () => {
  it('deux fois cinquante additions donnent cent : aucune n’est perdue', async () => {
    const { id } = acteurs.S2;
    const depart = await compteDe(serveur, id);
    await modifier(acteurs.S2, { version: depart.version, telephone: '0' });
    const { traces } = await enObservant(serveur, () =>
      Promise.all(
        [acteurs.A, acteurs.S2].map(async (acteur) => {
          for (let fois = 0; fois < 50; fois++) await ajouterUn(acteur, id);
        }),
      ),
    );
    const fin = await compteDe(serveur, id);
    expect([fin.telephone, fin.version]).toEqual(['100', depart.version + 101]);
    expect(traces.filter(({ resultat }) => resultat === 'SUCCES')).toHaveLength(100);
  });

  it('de la même version, un seul enregistre', async () => {
    const { version } = await compteDe(serveur, acteurs.C1.id);
    const reponses = await Promise.all(
      Array.from({ length: 10 }, (_, rang) => modifier(acteurs.C1, { version, prenom: `Prénom ${rang}` })),
    );
    expect(reponses.flatMap(codes)).toEqual(Array(9).fill('CONFLICT'));
    expect((await compteDe(serveur, acteurs.C1.id)).version).toBe(version + 1);
  });

  it('deux comptes qui prennent la même adresse : l’un l’a, l’autre apprend quel champ est en cause', async () => {
    const demandes = [acteurs.T1, acteurs.T2, acteurs.C2].map(async (acteur) => {
      const { version } = await compteDe(serveur, acteur.id);
      return { acteur, version };
    });
    const prets = await Promise.all(demandes);
    const reponses = await Promise.all(
      prets.map(({ acteur, version }) =>
        modifier(acteur, { version, email: 'convoitee@exemple.fr', motDePasseActuel: MOT_DE_PASSE }),
      ),
    );
    expect(reponses.flatMap(codes)).toEqual(['CONFLICT', 'CONFLICT']);
    expect(reponses.flatMap(champsRefuses)).toEqual(['email', 'email']);
  });

  it('une modification qui échoue ne laisse rien à la suivante', async () => {
    const { version } = await compteDe(serveur, acteurs.S1.id);
    const prise = { email: 'a@exemple.fr', motDePasseActuel: MOT_DE_PASSE };
    expect(codes(await modifier(acteurs.S1, { version, nom: 'Perdu', ...prise }))).toEqual(['CONFLICT']);
    expect((await modifier(acteurs.S1, { version, prenom: 'Gardé' })).errors).toEqual([]);
    expect(await compteDe(serveur, acteurs.S1.id)).toMatchObject({
      nom: 'NomS1',
      prenom: 'Gardé',
      email: 's1@exemple.fr',
      version: version + 1,
    });
  });
});
