import { DateTime } from 'luxon';
import type { Contexte } from '../graphql/contexte.ts';
import { ajouter } from '../modules/commentaire/commentaire.service.ts';
import { DegreUrgence } from '../modules/degre-urgence/degre-urgence.entity.ts';
import { Intervention } from '../modules/intervention/intervention.entity.ts';
import { creer } from '../modules/intervention/intervention.service.ts';
import { demander, planifier } from '../modules/intervention/mouvements.service.ts';
import { StatutIntervention } from '../modules/statut-intervention/statut-intervention.entity.ts';
import { Utilisateur } from '../modules/utilisateur/utilisateur.entity.ts';
import type { Services } from '../services.ts';
import { ecrire as ecrireDans } from './ecrire.ts';

const ecrire = <T>(contexte: Contexte, action: string, travail: (contexte: Contexte) => Promise<T>) =>
  ecrireDans('interventions', contexte, action, travail);
type Pour = (login: string) => Promise<Contexte>;

const REPRISES = 28;
const HEURES = [8, 9.5, 11, 13.5, 15, 16.5];
const MODELE = { limit: REPRISES, orderBy: { id: 'desc' as const } };

/**
 * Real requests of the energy agency, called in anew by the two standardistes for clients of today, planned from
 * yesterday to tomorrow, some of them begun, waiting or done: through the functions that people use.
 */
export async function vivreUneSemaine(services: Services, pour: Pour): Promise<void> {
  const em = services.orm.em.fork();
  const modeles = await em.find(Intervention, { description: 'BGE', adresse: { $ne: null } }, MODELE);
  const clients = await em.find(Utilisateur, { profil: 'Client' }, { orderBy: { id: 'asc' }, limit: 12 });
  const urgences = await em.find(DegreUrgence, {}, { orderBy: { niveau: 'asc' } });
  const statuts = new Map(
    (await em.find(StatutIntervention, {}, { orderBy: { ordre: 'desc' } })).map(({ etape, id }) => [etape, String(id)]),
  );
  const standardistes = [await pour('standardiste'), await pour('standardiste2')] as const;
  const intervenants = ['intervenant', 'intervenant2'] as const;
  const lundi = DateTime.fromJSDate(services.horloge.maintenant(), { zone: 'Europe/Paris' }).startOf('day');

  for (const [rang, modele] of modeles.entries()) {
    const standardiste = standardistes[rang % 2] ?? standardistes[0];
    const client = clients[rang < 8 ? rang % 2 : rang % clients.length];
    const urgence = urgences[rang % urgences.length];
    if (!client || !urgence) continue;
    const { id, version } = await ecrire(standardiste, 'creerIntervention', (contexte) =>
      creer(contexte, {
        clientId: String(client.id),
        titre: modele.titre,
        description: `Le client appelle pour la même chose qu’en ${modele.creerA.getUTCFullYear()}.`,
        adresse: modele.adresse ?? '',
        codePostal: modele.codePostal,
        urgenceId: String(urgence.id),
      }),
    );
    // One in five is left for the standardiste to plan.
    if (rang % 5 === 4) continue;
    const login = intervenants[rang % 2] ?? 'intervenant';
    const intervenant = await pour(login);
    const place = Math.floor(rang / 2);
    const debut = lundi.plus({
      days: Math.floor(place / HEURES.length) - 1,
      minutes: (HEURES[place % HEURES.length] ?? 9) * 60,
    });
    const planifiee = await ecrire(standardiste, 'planifierIntervention', (contexte) =>
      planifier(contexte, {
        ...{ id: String(id), version, debut: debut.toJSDate(), dureeMinutes: 75 },
        intervenantId: String(intervenant.appelant?.id),
      }),
    );
    await suivre(intervenant, planifiee, rang, debut, statuts);
  }
}

/** What was planned for yesterday was carried out, and the morning's work has begun. */
async function suivre(
  intervenant: Contexte,
  { id, version }: Intervention,
  rang: number,
  debut: DateTime,
  statuts: Map<string, string>,
) {
  const maintenant = intervenant.horloge.maintenant();
  if (debut.toJSDate() > maintenant) return;
  const changer = (depuis: number, etape: string, champs: Record<string, unknown>) =>
    ecrire(intervenant, 'changerStatutIntervention', (contexte) =>
      demander(
        contexte,
        'changerStatutIntervention',
        { id: String(id), version: depuis, statutId: statuts.get(etape) ?? '' },
        champs,
      ),
    );
  const enCours = await changer(version, 'EN_COURS', {});
  if (rang % 3 === 0) {
    const reprisePrevue = DateTime.fromJSDate(maintenant).plus({ days: 2 }).toJSDate();
    await changer(enCours.version, 'EN_ATTENTE', {
      motifAttente: rang % 2 === 0 ? 'CLIENT_ABSENT' : 'PIECE',
      reprisePrevue,
    });
    await ecrire(intervenant, 'ajouterCommentaire', (contexte) =>
      ajouter(contexte, {
        interventionId: String(id),
        texte: 'Personne au portail à l’heure dite ; le code d’accès a changé.',
        interne: rang % 2 === 1,
      }),
    );
    return;
  }
  await changer(enCours.version, 'REALISEE', {
    rapport: 'Alimentation contrôlée, raccord resserré, essai en charge concluant.',
    minutes: 45 + rang,
  });
}
