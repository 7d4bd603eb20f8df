import { describe, expect, it } from 'vitest';
import { muter } from '../../../test/appels.ts';
import { avancer, roleId } from '../../../test/circonstances.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { mailsPour, notificationsDe, repandre, repandreEtEnvoyer } from '../../../test/nouvelles.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { annoncerLesFins } from './expirations.ts';

const { serveur, acteurs } = essai();
const JOUR = 24 * 3_600_000;
const dans = (jours: number) => new Date(serveur.horloge.maintenant().getTime() + jours * JOUR).toISOString();

async function prolonger(jours: number): Promise<void> {
  const compte = await sql(emDe(serveur))
    .selectFrom('utilisateur')
    .where('id', '=', Number(acteurs.C1.id))
    .select('version')
    .executeTakeFirstOrThrow();
  const { errors } = await muter(
    acteurs.A,
    'modifierUtilisateur',
    { id: acteurs.C1.id, version: compte.version, dateExpiration: dans(jours) },
    'utilisateur { id }',
  );
  expect(errors).toEqual([]);
}
const annoncer = () => annoncerLesFins(serveur.application.services);
const dites = async (nom: 'A' | 'C1' | 'T1') => (await notificationsDe(serveur, acteurs[nom])).map(({ type }) => type);

describe('La fin d’un compte, d’un rôle', () => {
  it('s’annonce une semaine avant, à la personne par mail et à qui gère les comptes, une fois par date', async () => {
    await prolonger(8);
    await annoncer();
    await repandre(serveur);
    expect(await dites('C1')).toEqual([]);
    await avancer(serveur, acteurs, JOUR + 60_000);
    await annoncer();
    await annoncer();
    await repandreEtEnvoyer(serveur);
    expect([await dites('C1'), await dites('A')]).toEqual([['COMPTE_EXPIRE'], ['COMPTE_EXPIRE']]);
    const [mail = '', ...autres] = await mailsPour(serveur, acteurs.C1);
    expect(autres).toEqual([]);
    expect(mail).toContain('Votre compte prend fin le');
    expect(mail).toContain('il ne se désactive pas');
    expect(mail).not.toContain('List-Unsubscribe');
  });

  it('prolongé avant que le mail ne parte, il n’y a rien à dire', async () => {
    await avancer(serveur, acteurs, 0);
    await prolonger(6);
    await annoncer();
    await repandre(serveur);
    await prolonger(60);
    const avant = await mailsPour(serveur, acteurs.C1);
    await repandreEtEnvoyer(serveur);
    expect(await mailsPour(serveur, acteurs.C1)).toEqual(avant);
  });

  it('d’un rôle aussi', async () => {
    await avancer(serveur, acteurs, 0);
    const { errors } = await muter(
      acteurs.A,
      'assignerRole',
      {
        utilisateurId: acteurs.T1.id,
        roleId: await roleId(serveur, 'Intervenant', 'interventions'),
        dateFin: dans(5),
        remplacer: true,
      },
      'utilisateur { id }',
    );
    expect(errors).toEqual([]);
    await annoncer();
    await repandreEtEnvoyer(serveur);
    expect(await dites('T1')).toEqual(['ROLE_FIN_CHANGEE', 'ROLE_EXPIRE']);
    expect((await mailsPour(serveur, acteurs.T1)).join('\n')).toContain('Votre rôle « Intervenant » prend fin le');
  });
});
