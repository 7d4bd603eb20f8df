import type { Champs } from './documents.ts';
import type { Monde } from './monde.ts';

/** What each reading is asked with: the first must succeed, and is what is then spoilt; filters and sorts after it. */
export async function lecturesDe(m: Monde): Promise<Record<string, Champs[]>> {
  const premiere = async (liste: string, args: Champs = {}) => (await m.ligne(liste, args)).id;
  const applicationId = await premiere('consulterApplication');
  const intervention = await m.ligne('consulterIntervention');
  const client = (await m.compte('client')).id;
  const intervenant = (await m.compte('intervenant')).id;
  const offre = await m.ligne('consulterOffre', { statut: 'ACTIVE' });
  const promotion = await m.ligne('consulterPromotion');
  const codification = await m.ligne('consulterCodification');
  const entite = await m.ligne('consulterEntite');
  const fonctionId = await premiere('consulterFonctionApi');
  const roleId = await premiere('consulterRole');
  const noire = await m.ligne('consulterBlacklist');
  const listes = (...filtres: Champs[]): Champs[] => [{ perPage: 5 }, { page: 2, perPage: 2 }, ...filtres];
  const cherchees = (recherche: string, ...filtres: Champs[]) =>
    listes({ recherche }, { recherche: 'zzz' }, ...filtres);
  const besoin = { puissance: 6, kwhParAn: 4000 };
  return {
    consulterAbsence: listes({ utilisateurId: intervenant }, { type: 'FERMETURE' }, { du: '2026-01-01T00:00:00.000Z' }),
    consulterAnnuaire: [
      { type: 'CLIENT', perPage: 3 },
      { type: 'INTERVENANT', recherche: 'cam' },
      { type: 'SOUSCRIPTEUR', page: 2, perPage: 2 },
      { type: 'CLIENT', id: client },
    ],
    consulterApplication: cherchees('offres'),
    consulterBlacklist: cherchees('06'),
    consulterCodification: cherchees('a'),
    consulterCoordonnees: [{}],
    consulterDegreUrgence: listes({ actif: true }, { actif: false }),
    consulterDemande: listes({ miennes: true }),
    consulterEligibilite: listes({ offreId: offre.id }, { promotionId: promotion.id }),
    consulterEntite: cherchees('agence'),
    consulterFonctionApi: cherchees('intervention', { applicationId }, { integree: true }, { integree: false }),
    consulterHoraire: listes({ utilisateurId: intervenant }),
    consulterIntervention: listes(
      ...filtresDesInterventions(client, intervenant),
      ...trisDe('CREATION ECHEANCE MODIFICATION PREVUE'),
    ),
    consulterMentionnables: [
      { interventionId: intervention.id },
      { interventionId: intervention.id, recherche: 'zzz' },
    ],
    consulterNumeroTest: listes({ offreId: offre.id }, { promotionId: promotion.id }),
    consulterModeleCommentaire: listes({ actif: true }, { actif: false }),
    consulterSecteur: listes({ actif: true }, { actif: false }),
    consulterObjectif: cherchees(
      'a',
      { enRetard: true },
      { statut: 'EN_COURS' },
      { periode: '2026.03' },
      { utilisateurId: intervenant },
    ),
    consulterOffre: cherchees(
      'edf',
      ...['CODE', 'FOURNISSEUR', 'MODIFICATION', 'NOM', 'NOM_EN', 'STATUT'].flatMap((tri) =>
        ['ASC', 'DESC'].map((sens) => ({ tri, sens, perPage: 3 })),
      ),
      ...['ACTIVE', 'EN_PREPARATION', 'RETIREE', 'SUSPENDUE'].map((statut) => ({ statut, perPage: 2 })),
      { besoin, perPage: 5 },
      { besoin: { ...besoin, clientId: client }, eligibleSeulement: true, perPage: 5 },
      { codes: [offre.code] },
      { reglementee: true, perPage: 2 },
      { typePrix: 'HEURES', perPage: 2 },
      { preparation: 'BROUILLON', perPage: 2 },
    ),
    consulterPage: cherchees('a', { applicationId }, { sansApplication: true }),
    consulterPermission: cherchees('OFFRE', { applicationId }, { fonctionId }, { roleId }),
    consulterPlanning: [
      { du: '2026-01-05T00:00:00.000Z', au: '2026-01-10T00:00:00.000Z', perPage: 3 },
      { du: '2026-01-05T00:00:00.000Z', au: '2026-01-06T00:00:00.000Z', secteurId: await premiere('consulterSecteur') },
    ],
    consulterPromotion: cherchees(
      'a',
      { offreId: offre.id },
      { statut: 'ACTIVE' },
      { etat: 'EN_VIGUEUR' },
      { etat: 'TERMINEE' },
    ),
    consulterRapport: RAPPORTS,
    consulterRole: cherchees('client', { applicationId }),
    consulterSetting: listes({ codificationId: codification.id }, { utilisateurId: client }),
    consulterSouscription: cherchees(
      'a',
      { clientId: client },
      { offreId: offre.id },
      { statut: 'ACTIVE' },
      { essais: true },
      { test: true },
      { du: '2025-12-01T00:00:00Z', au: '2026-02-01T00:00:00Z' },
    ),
    consulterStatutIntervention: listes({ actif: true }, { actif: false }),
    consulterTrace: cherchees(
      'intervention',
      { action: 'connexion' },
      { application: 'offres' },
      { dateDebut: '2026-03-01', dateFin: '2026-03-10' },
      { origine: 'MANUELLE' },
      { resultat: 'REFUS' },
      { utilisateurId: client },
    ),
    consulterUtilisateur: cherchees(
      'client',
      { applicationId },
      { entiteId: entite.id },
      { roleId },
      { statut: 'SUSPENDU' },
      { type: 'API' },
      { profil: 'Client' },
    ),
    consulterUtilisateurApi: cherchees('standard', { statut: 'ACTIF' }, { entiteId: entite.id }),
    consulterVisitesDuCompte: [{ utilisateurId: intervenant }],
    estimerEligibilite: [
      {
        input: {
          eligibilites: [{ criteres: [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75', '44'] }] }],
        },
      },
      {
        input: {
          canal: 'SITE',
          puissance: 6,
          eligibilites: [{ criteres: [{ attribut: 'ancienneteMois', operateur: 'AU_MOINS', valeurs: ['6'] }] }],
        },
      },
    ],
    moi: [{}],
    previsualiserSouscription: [
      { input: { offreId: offre.id, clientId: client, ...besoin } },
      { input: { offreId: offre.id, clientId: client, ...besoin, promotionIds: [promotion.id] } },
      { input: { offreId: offre.id, clientId: client, ...besoin, codePromotion: 'INCONNU' } },
    ],
    verifierAcces: [
      { login: 'client', application: 'interventions', fonction: 'consulterIntervention' },
      { utilisateurId: client, applicationId, fonctionId },
      { login: 'personne', application: 'interventions', fonction: 'consulterIntervention' },
    ],
    verifierEligibilite: [
      { clientId: client, offreId: offre.id, puissance: 6 },
      { clientId: client, promotionId: promotion.id },
      { offreId: offre.id, promotionId: promotion.id },
    ],
    verifierEligibiliteUtilisateur: [{ applicationId, utilisateurId: client }],
    examinerCreneau: [
      {
        input: {
          interventionId: await premiere('consulterIntervention'),
          intervenantId: intervenant,
          debut: '2026-06-01T03:00:00Z',
          dureeMinutes: 60,
        },
      },
    ],
    proposerCreneaux: [{ input: { codePostal: '69001' } }, { input: { dureeMinutes: 120, limite: 20 } }],
    verifierNumero: [{ numero: '+33 6 39 98 10 06' }, { numero: String(noire.numero) }, { numero: '12' }],
    verifierTraces: [{}, { apres: 10 }],
    voirApplication: [{ id: applicationId }],
    voirBlacklist: [{ id: noire.id }, { numero: noire.numero }],
    voirClient: [{ id: client }],
    voirCodification: [{ id: codification.id }, { param: codification.param }],
    voirDegreUrgence: [{ id: await premiere('consulterDegreUrgence') }],
    voirEntite: [{ id: entite.id }, { code: entite.code }],
    voirFonctionApi: [{ id: fonctionId }],
    voirIntervention: [{ id: intervention.id }, { reference: intervention.reference }],
    voirObjectif: [{ id: await premiere('consulterObjectif') }],
    voirOffre: [{ id: offre.id }, { code: offre.code }, { id: offre.id, besoin }],
    voirOffreSouscrite: listes({ clientId: client }, { clientId: client, statut: 'ACTIVE' }),
    voirPage: [{ id: await premiere('consulterPage') }],
    voirPromotion: [{ id: promotion.id }, { code: promotion.code }],
    voirRole: [{ id: roleId }],
    voirSetting: [{ id: await premiere('consulterSetting') }],
    voirSouscription: [{ id: await premiere('consulterSouscription') }],
    voirSecteur: [{ id: await premiere('consulterSecteur') }],
    voirStatutIntervention: [{ id: await premiere('consulterStatutIntervention') }],
    voirTrace: [{ id: await premiere('consulterTrace') }],
    voirUtilisateur: [{ id: client }, { login: 'client2' }, { email: 'admin@accordenergie.example' }],
  };
}

const RAPPORTS: Champs[] = [
  'ACTIVITE AVIS DELAIS INTERVENTIONS OBJECTIFS PROMOTIONS RESILIATIONS SOUSCRIPTIONS TESTS'
    .split(' ')
    .map((type) => ({ type, du: '2026-01-01', au: '2026-03-17', grain: 'MOIS' })),
  'CANAL INTERVENANT MOTIF OFFRE PROMOTION STATUT URGENCE'.split(' ').map((groupe) => ({
    type: /INTERV|STAT|URG/.test(groupe) ? 'INTERVENTIONS' : 'SOUSCRIPTIONS',
    du: '2026-02-01',
    au: '2026-03-17',
    groupe,
  })),
].flatMap((inputs) => inputs.map((input) => ({ input })));

const trisDe = (champs: string): Champs[] =>
  champs.split(' ').flatMap((champ) => ['ASC', 'DESC'].map((sens) => ({ tri: { champ, sens }, perPage: 3 })));

function filtresDesInterventions(clientId: string, intervenantId: string): Champs[] {
  const etapes = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE', 'REALISEE', 'CLOTUREE', 'ANNULEE'];
  const raisons =
    'ATTENTE_ECHUE A_CLOTURER CLIENT_A_ECRIT CONTESTEE CRENEAU_PASSE DECLINEE ECHEANCE INTERVENANT_INDISPONIBLE NOUVELLE SECONDE_VISITE';
  return [
    { aTraiter: true },
    { aTraiter: false },
    { enRetard: true },
    { clientId },
    { intervenantId },
    { recherche: 'compteur' },
    { creeeDu: '2026-02-01T00:00:00Z', creeeAu: '2026-03-01T00:00:00Z' },
    { prevueDu: '2026-03-01T00:00:00Z', prevueAu: '2026-04-01T00:00:00Z' },
    ...etapes.map((etape) => ({ etapes: [etape] })),
    ...raisons.split(' ').map((raison) => ({ raisonsATraiter: [raison] })),
  ].map((filtre) => ({ filtre, perPage: 3 }));
}
