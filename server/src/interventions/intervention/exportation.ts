import { declarerListe, PAR_LOT } from '../../plateforme/exportation/listes.ts';
import { lirePersonnes, type Personne } from '../../plateforme/utilisateur/personnes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Place } from '../../socle/commun/curseur.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { compterTout, lireSuite } from '../../socle/commun/liste.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { conditions } from './intervention.filtres.ts';
import { COMMENTAIRE_INTERNE } from './intervention.permissions.ts';
import { regardDe, restreint } from './intervention.regles.ts';
import type { InterventionFiltre, InterventionTri } from './intervention.types.ts';
import { cellesDe, toutes } from './lignes.ts';
import { enRetard } from './machine.ts';
import { ordreDe, triDe } from './ordre.ts';

export const INTERVENTIONS = 'INTERVENTIONS';

interface Demande {
  filtre?: InterventionFiltre | null;
  tri?: InterventionTri | null;
}

/** The rows of the list that is asked for, and what of it is looked at row by row. Null: nothing can match. */
async function chercher(contexte: Contexte, filtre: InterventionFiltre) {
  const regard = restreint(regardDe(contexte), filtre.portee);
  const filtres = await conditions(contexte, regard, filtre);
  if (!filtres) return null;
  const examinees = filtres.indexees(cellesDe(sql(contexte.em), regard));
  return { examinees, requete: filtres.autres(examinees), parcourue: filtres.parcourue };
}

async function compter(contexte: Contexte, { filtre }: Demande): Promise<number | null> {
  const cherchees = await chercher(contexte, filtre ?? {});
  if (!cherchees) return 0;
  return cherchees.parcourue ? null : compterTout(contexte.em, cherchees.requete.select('i.id'));
}

async function lire(contexte: Contexte, { filtre, tri }: Demande, place: Place | null) {
  const { em } = contexte;
  const cherchees = await chercher(contexte, filtre ?? {});
  if (!cherchees) return { lignes: [], suite: null };
  const ordre = ordreDe(triDe(filtre ?? {}, tri ?? undefined));
  const { examinees, requete, parcourue } = cherchees;
  const { lignes, suite } = await lireSuite(
    em,
    requete.select(['i.id', ordre.par.colonne]),
    {
      ordre,
      ...(parcourue && { examinees: examinees.select(['i.id', ordre.par.colonne]) }),
      lignes: (page) =>
        toutes(em)
          .innerJoin(page.as('page'), 'page.id', 'i.id')
          .select([
            'i.id',
            'i.creerA',
            'i.modifierA',
            'i.titre',
            'i.adresse',
            'i.codePostal',
            'i.etape',
            'i.motifAttente',
          ])
          .select(['i.statutId', 'i.urgenceId', 'i.clientId', 'i.standardisteId', 'i.intervenantId', 'i.minutes'])
          .select(['i.datePrevue', 'i.debutPlanifie', 'i.finPlanifiee', 'i.echeance', 'i.debutReel'])
          .select(['i.realiseeA', 'i.clotureeA', 'i.annuleeA']),
    },
    { place, nombre: PAR_LOT },
  );
  const ids = lignes.flatMap((ligne) => [ligne.clientId, ligne.standardisteId, ligne.intervenantId ?? []].flat());
  const personnes = await lirePersonnes(em, ids, ['id', 'nom', 'prenom']);
  const { statuts, urgences } = await contexte.services.listes.de(contexte);
  const maintenant = contexte.horloge.maintenant();
  // A client reads the words that are for clients, here as on the page.
  const personnel = regardDe(contexte).permissions.has(COMMENTAIRE_INTERNE.nom);
  return {
    suite,
    lignes: lignes.map((ligne) => {
      const statut = statuts.get(ligne.statutId);
      return {
        ...ligne,
        statut: (personnel ? statut?.libelle : statut?.libelleClient) ?? null,
        urgence: urgences.get(ligne.urgenceId)?.libelle ?? null,
        enRetard: enRetard({ ...ligne, echeance: versDate(ligne.echeance), maintenant }),
        client: nomDe(personnes.get(ligne.clientId)),
        standardiste: nomDe(personnes.get(ligne.standardisteId)),
        intervenant: nomDe(ligne.intervenantId === null ? undefined : personnes.get(ligne.intervenantId)),
      };
    }),
  };
}

const nomDe = (personne: Personne | undefined) => (personne ? `${personne.prenom} ${personne.nom}` : null);

declarerListe({
  nom: INTERVENTIONS,
  libelle: { fr: 'Interventions', en: 'Interventions' },
  fichier: 'interventions',
  fonctions: ['exporterInterventions', 'consulterIntervention'],
  compter,
  lire,
  colonnes: {
    reference: {
      titre: { fr: 'Référence', en: 'Reference' },
      valeur: ({ id, creerA }) => referenceDe(id, versDate(creerA)),
    },
    titre: { titre: { fr: 'Titre', en: 'Title' }, valeur: ({ titre }) => titre },
    statut: { titre: { fr: 'Statut', en: 'Status' }, valeur: ({ statut }) => statut },
    urgence: { titre: { fr: 'Urgence', en: 'Urgency' }, valeur: ({ urgence }) => urgence },
    client: { titre: { fr: 'Client', en: 'Client' }, valeur: ({ client }) => client },
    adresse: { titre: { fr: 'Adresse', en: 'Address' }, valeur: ({ adresse }) => adresse },
    codePostal: { titre: { fr: 'Code postal', en: 'Postcode' }, valeur: ({ codePostal }) => codePostal },
    intervenant: { titre: { fr: 'Intervenant', en: 'Technician' }, valeur: ({ intervenant }) => intervenant },
    standardiste: { titre: { fr: 'Standardiste', en: 'Operator' }, valeur: ({ standardiste }) => standardiste },
    creerA: { titre: { fr: 'Créée le', en: 'Created' }, valeur: ({ creerA }) => versDate(creerA) },
    datePrevue: { titre: { fr: 'Prévue le', en: 'Expected' }, valeur: ({ datePrevue }) => versDate(datePrevue) },
    debutPlanifie: {
      titre: { fr: 'Début du créneau', en: 'Slot from' },
      valeur: ({ debutPlanifie }) => versDate(debutPlanifie),
    },
    finPlanifiee: {
      titre: { fr: 'Fin du créneau', en: 'Slot until' },
      valeur: ({ finPlanifiee }) => versDate(finPlanifiee),
    },
    echeance: { titre: { fr: 'Échéance', en: 'Due' }, valeur: ({ echeance }) => versDate(echeance) },
    enRetard: { titre: { fr: 'En retard', en: 'Late' }, valeur: (ligne) => ligne.enRetard },
    debutReel: { titre: { fr: 'Commencée le', en: 'Begun' }, valeur: ({ debutReel }) => versDate(debutReel) },
    realiseeA: { titre: { fr: 'Réalisée le', en: 'Done' }, valeur: ({ realiseeA }) => versDate(realiseeA) },
    clotureeA: { titre: { fr: 'Clôturée le', en: 'Closed' }, valeur: ({ clotureeA }) => versDate(clotureeA) },
    annuleeA: { titre: { fr: 'Annulée le', en: 'Cancelled' }, valeur: ({ annuleeA }) => versDate(annuleeA) },
    minutes: { titre: { fr: 'Minutes', en: 'Minutes' }, valeur: ({ minutes }) => minutes },
  },
});
