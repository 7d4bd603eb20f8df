import { sql as brut } from 'kysely';
import { cleOuAucune } from '../../socle/commun/cle.ts';
import { parmi } from '../../socle/commun/liste.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { prefixesDuSecteur } from '../secteur/secteur.service.ts';
import { bornesDuMot, preparerRecherche, type Recherche } from './index-recherche.ts';
import type { Regard } from './intervention.regles.ts';
import type { InterventionFiltre } from './intervention.types.ts';
import type { Requete } from './lignes.ts';
import { aTraiter, echueAvant, type OuIntervention, raisonsDe } from './raisons-a-traiter.ts';

/** As prefixes of sectors are written: `B-1000` begins with `B1`. */
const CODE_SERRE = brut<string>`replace(replace(${brut.ref('i.codePostal')}, '-', ''), ' ', '')`;
/** As `telephone` of an account is protected. */
const LIT_LES_TELEPHONES = ['UTILISATEUR_LIRE', 'COORDONNEES_LIRE'];

type Filtrer = <O>(requete: Requete<O>) => Requete<O>;

interface Conditions {
  /** Of whom, and of when: an index of theirs finds the rows. */
  indexees: Filtrer;
  /** All the others. */
  autres: Filtrer;
  /** Words are asked for that many rows have: rows are looked at one by one until enough have them all. */
  parcourue: boolean;
}

/** The filters of a list, over the caller's rows: the same for rows and count. Null: nothing can match. */
export async function conditions(
  contexte: Contexte,
  regard: Regard,
  filtre: InterventionFiltre,
): Promise<Conditions | null> {
  // Whoever may not read a telephone learns nothing of it by searching.
  const telephones = LIT_LES_TELEPHONES.some((permission) => regard.permissions.has(permission));
  const recherche = filtre.recherche
    ? await preparerRecherche(contexte.em, filtre.recherche, { interne: regard.interne, telephones })
    : undefined;
  if (recherche === null) return null;
  const prefixes =
    filtre.secteurId == null ? null : await prefixesDuSecteur(contexte.em, cleOuAucune(filtre.secteurId));
  if (prefixes?.length === 0) return null;
  const maintenant = contexte.horloge.maintenant();
  const connues = raisonsDe(regard);
  const choisies = filtre.raisonsATraiter && connues.filter((raison) => filtre.raisonsATraiter?.includes(raison));
  const liens = {
    clientId: filtre.clientId,
    intervenantId: filtre.intervenantId,
    standardisteId: filtre.standardisteId,
  };
  const listes = { statutId: filtre.statutIds, urgenceId: filtre.urgenceIds };

  return {
    parcourue: recherche !== undefined && recherche.parmi === undefined && recherche.termes.length > 0,
    indexees: (depart) => {
      let requete = depart;
      for (const [colonne, id] of Object.entries(liens)) {
        if (id != null) requete = requete.where(`i.${colonne}` as 'i.clientId', '=', cleOuAucune(id));
      }
      if (filtre.creeeDu) requete = requete.where('i.creerA', '>=', filtre.creeeDu);
      if (filtre.creeeAu) requete = requete.where('i.creerA', '<', filtre.creeeAu);
      if (filtre.modifieDepuis) requete = requete.where('i.modifierA', '>=', filtre.modifieDepuis);
      return requete;
    },
    autres: (depart) => {
      let requete = depart;
      for (const [colonne, ids] of Object.entries(listes)) {
        const cles = ids?.map((id) => cleOuAucune(id));
        if (cles) requete = requete.where((ou) => parmi(ou, `i.${colonne}` as 'i.statutId', cles));
      }
      const { etapes } = filtre;
      if (etapes) requete = requete.where((ou) => parmi(ou, 'i.etape', etapes));
      if (prefixes)
        requete = requete.where((ou) => ou.or(prefixes.map((prefixe) => ou(CODE_SERRE, 'like', `${prefixe}%`))));
      if (filtre.prevueDu) requete = requete.where('i.datePrevue', '>=', filtre.prevueDu);
      if (filtre.prevueAu) requete = requete.where('i.datePrevue', '<', filtre.prevueAu);
      if (filtre.enRetard === true) requete = requete.where((ou) => echueAvant(ou, maintenant));
      if (filtre.enRetard === false) requete = requete.where((ou) => ou.not(echueAvant(ou, maintenant)));
      if (filtre.aTraiter === true) requete = requete.where((ou) => aTraiter(ou, connues, maintenant));
      if (filtre.aTraiter === false) requete = requete.where((ou) => ou.not(aTraiter(ou, connues, maintenant)));
      if (choisies) requete = requete.where((ou) => aTraiter(ou, choisies, maintenant));
      return recherche ? chercher(requete, recherche, regard.interne) : requete;
    },
  };
}

function chercher<O>(requete: Requete<O>, { parmi, termes, numero, clients }: Recherche, interne: boolean): Requete<O> {
  return requete.where((ou) => {
    const mots = termes.map((terme) => aLeMot(ou, terme, interne));
    const parMots = parmi ? [ou('i.id', 'in', parmi.length > 0 ? parmi : [0]), ...mots] : mots;
    const trouve = ou.and(parMots);
    return ou.or([
      trouve,
      ...(numero === null ? [] : [ou('i.id', '=', numero)]),
      ...(clients.length === 0 ? [] : [ou('i.clientId', 'in', clients)]),
    ]);
  });
}

/** A limited subquery and not EXISTS, which MariaDB would turn into a scan of every row that has a common word. */
function aLeMot(ou: OuIntervention, terme: string, interne: boolean) {
  const { de, a } = bornesDuMot(terme);
  let mot = ou
    .selectFrom('mot_intervention as m')
    .whereRef('m.interventionId', '=', 'i.id')
    .where('m.mot', '>=', de)
    .where('m.mot', '<', a)
    .select('m.interventionId')
    .limit(1);
  if (!interne) mot = mot.where('m.interne', '=', false);
  return ou(mot, 'is not', null);
}
