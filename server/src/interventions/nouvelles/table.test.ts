import { describe, expect, it } from 'vitest';
import type { Nom } from '../../../test/acteurs.ts';
import { muter } from '../../../test/appels.ts';
import { essai } from '../../../test/essai.ts';
import { emDe } from '../../../test/etat.ts';
import { interventionA } from '../../../test/interventions.ts';
import { notificationsDe, repandre } from '../../../test/nouvelles.ts';
import { emettreUneFois } from '../../plateforme/evenement/emettre.ts';
import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import { TABLE } from './notifications.ts';

const { serveur, acteurs } = essai();

/** Of the design, section 4: a in the centre, m by mail, – nowhere; never: no rule can make it so. */
const ATTENDUE = `
PLANIFIEE            | a m   | a m   | –     | never | never | never
REPLANIFIEE          | a m   | a m   | –     | never | never | never
LIBEREE              | a     | never | a     | a m   | never | never
DECLINEE             | never | never | a m   | never | never | never
EN_ROUTE             | a m   | never | –     | never | never | never
DEMARREE             | a     | –     | a     | never | never | never
EN_ATTENTE           | a     | –     | a     | never | never | never
EN_ATTENTE_CLIENT    | a m   | never | never | never | never | never
REALISEE             | a m   | –     | a     | never | never | never
RENVOYEE             | a     | a m   | –     | never | never | never
CLOTUREE             | a m   | –     | –     | never | never | never
ANNULEE              | a m   | a m   | a     | a m   | never | never
ROUVERTE             | a     | a m   | a     | never | never | never
REPRISE              | never | never | never | never | a | never
TRANSMISE            | never | never | a     | never | never | never
COMMENTAIRE          | a m   | a     | a     | never | never | never
COMMENTAIRE_INTERNE  | never | a     | a     | never | never | never
MENTION              | never | never | never | never | never | a m
CONTESTEE            | never | a     | a m   | never | never | never
RAPPEL_VEILLE        | m     | –     | never | never | never | never
EN_RETARD            | never | a     | a     | never | never | never
`;
const COLONNES = [
  'client',
  'intervenant',
  'standardiste',
  'ancienIntervenant',
  'ancienStandardiste',
  'mentionne',
] as const;
const QUI: Readonly<Record<(typeof COLONNES)[number], Nom>> = {
  client: 'C1',
  intervenant: 'T1',
  standardiste: 'S1',
  ancienIntervenant: 'T2',
  ancienStandardiste: 'S2',
  mentionne: 'A',
};
const lignes = ATTENDUE.trim()
  .split('\n')
  .map((ligne) => ligne.split('|').map((case_) => case_.trim()));

/** As the table writes it. */
const ecrire = (application: boolean, email: ModeEmail): string =>
  [...(application ? ['a'] : []), ...(email === ModeEmail.IMMEDIAT ? ['m'] : [])].join(' ') || '–';

describe('Qui est prévenu de quoi', () => {
  it('la table est celle du produit, case par case', () => {
    const tenue = Object.entries(TABLE).map(([nom, { relations }]) => [
      nom,
      ...COLONNES.map((relation) => {
        const defaut = relations[relation];
        return defaut ? ecrire(defaut.application, defaut.email) : 'never';
      }),
    ]);
    expect(tenue).toEqual(lignes);
  });

  const emis = lignes.filter(([type]) => type !== 'EN_ATTENTE_CLIENT' && type !== 'MENTION');
  it.each(emis)('%s', async (type = '', ...cases) => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await repandre(serveur);
    const comptes = Object.fromEntries(
      Object.entries(QUI).map(([relation, nom]) => [`${relation}Id`, Number(acteurs[nom].id)]),
    );
    await emettreUneFois(emDe(serveur), {
      ...{
        type,
        sujet: 'intervention',
        sujetId: Number(id),
        cle: `essai ${type}`,
        maintenant: serveur.horloge.maintenant(),
      },
      donnees: { ...comptes, motifAttente: 'PIECE', recues: 1, cedees: 1 },
    });
    const dites = (nom: Nom) => notificationsDe(serveur, acteurs[nom]);
    const avant = await Promise.all(Object.values(QUI).map(dites));
    await repandre(serveur);
    for (const [rang, relation] of COLONNES.entries()) {
      const nouvelles = (await dites(QUI[relation])).slice(avant[rang]?.length);
      const dite = nouvelles.map(({ application, email }) => ecrire(Boolean(application), email)).join();
      const attendue = attendre(type, relation, cases[rang] ?? '');
      expect([relation, dite]).toEqual([relation, attendue]);
    }
  });

  /** Who has just lost the visit or the intervention, or does not hear who declined it, hears that the slot is free. */
  function attendre(type: string, relation: string, dite: string): string {
    const passation = type === 'REPRISE' || type === 'TRANSMISE';
    if (relation === 'ancienIntervenant') return passation ? '' : 'a m';
    if (relation === 'ancienStandardiste') return passation ? 'a' : '';
    if (type === 'DECLINEE' && relation === 'client') return 'a';
    return dite === '–' || dite === 'never' ? '' : dite;
  }

  it('jamais qui l’a fait', async () => {
    const { id } = await interventionA('PLANIFIEE', acteurs);
    await repandre(serveur);
    const avant = { S1: await notificationsDe(serveur, acteurs.S1), C1: await notificationsDe(serveur, acteurs.C1) };
    await muter(
      acteurs.S1,
      'ajouterCommentaire',
      { interventionId: id, texte: 'Bonjour', interne: false },
      'commentaire { id }',
    );
    await repandre(serveur);
    expect(await notificationsDe(serveur, acteurs.S1)).toEqual(avant.S1);
    expect((await notificationsDe(serveur, acteurs.C1)).length).toBe(avant.C1.length + 1);
  });
});
