import { type Acteur, MOT_DE_PASSE } from './acteurs.ts';
import { muter } from './appels.ts';
import { applicationDe, roleNomme } from './comptes.ts';
import { CREATIONS, type Demande, type Monde } from './creations.ts';
import { creerApplicationTierce, idFonction } from './delegues.ts';
import { iconeDe } from './images.ts';
import { interventionA } from './interventions.ts';
import { TARIFS } from './offres.ts';

type Ligne = Record<string, unknown>;
type Paire = readonly [avant: unknown, apres: unknown];

/** A field that people write: two values of it, and where it is read back. */
export interface Champ {
  valeurs: Paire | ((monde: Monde) => Paire | Promise<Paire>);
  /** What is asked of the answer's object. */
  lire: string;
  /** What is read there, in the form in which it was sent. */
  lu(objet: Ligne): unknown;
}

export interface Concept {
  creation?: string;
  modification?: string;
  /** The object of the answer; absent, what is named is its whole. */
  objet: string;
  champs: Record<string, Champ>;
  /** What is sent with them, or instead of what a creation is sent otherwise. */
  avec?: (monde: Monde, fonction: string) => Ligne | Promise<Ligne>;
  /** The row that is changed, where no creation makes one that can be; and by whom. */
  existant?: (monde: Monde) => Promise<Ligne> | Ligne;
  par?: (monde: Monde) => Acteur;
}

const suivre = (objet: Ligne, chemin: string): unknown =>
  chemin.split('.').reduce<unknown>((valeur, nom) => (valeur as Ligne | null | undefined)?.[nom], objet);
const selection = (chemin: string): string => {
  const [nom = '', ...reste] = chemin.split('.');
  return reste.length === 0 ? nom : `${nom} { ${selection(reste.join('.'))} }`;
};
const simple = (chemin: string, avant: unknown, apres: unknown): Champ => ({
  valeurs: [avant, apres],
  lire: selection(chemin),
  lu: (objet) => suivre(objet, chemin),
});
const texte = (nom: string): Champ => simple(nom, `Un ${nom}`, `Autre ${nom}`);
const code = (nom: string): Champ => simple(nom, 'PREMIER_CODE', 'AUTRE_CODE');
const oui = (nom: string): Champ => simple(nom, false, true);
const couleur = simple('couleur', '#1C7ED6', '#2B8A3E');
const bilingue = (nom: string): Champ => ({
  ...simple(nom, { fr: `Un ${nom}`, en: `A ${nom}` }, { fr: `Autre ${nom}`, en: `Other ${nom}` }),
  lire: `${nom} { fr en }`,
});
const nombre = (chemin: string, avant: string, apres: string): Champ => ({
  ...simple(chemin, avant, apres),
  lu: (objet) => String(Number(suivre(objet, chemin))),
});
const relation = (nom: string, valeurs: Champ['valeurs']): Champ => ({ ...simple(`${nom}.id`, '', ''), valeurs });
const entites = async ({ acteurs }: Monde): Promise<Paire> => {
  const creer = async (sigle: string) =>
    (await muter<{ entite: { id: string } }>(acteurs.A, 'creerEntite', { nom: sigle, code: sigle }, 'entite { id }'))
      .rendu.entite.id;
  const rang = `${performance.now()}`.replace('.', '_');
  return [await creer(`UNE_${rang}`), await creer(`AUTRE_${rang}`)];
};
const deux = (faire: (monde: Monde) => Promise<string>) => async (monde: Monde) =>
  [await faire(monde), await faire(monde)] as const;
const applications = async ({ serveur }: Monde): Promise<Paire> => [
  await creerApplicationTierce(serveur, `Une ${performance.now()}`),
  await creerApplicationTierce(serveur, `Autre ${performance.now()}`),
];
const objetDe = async (monde: Monde, fonction: string, objet: string): Promise<string> => {
  const demande = (await CREATIONS[fonction]?.(monde)) as Demande;
  const { rendu } = await muter<Record<string, { id: string }>>(
    demande.par as Acteur,
    fonction,
    demande.input,
    `${objet} { id }`,
  );
  return rendu[objet]?.id as string;
};
const roles: Champ = {
  valeurs: async ({ serveur }) => [
    [{ roleId: await roleNomme(serveur, 'interventions', 'Client'), dateFin: '2090-01-01T00:00:00.000Z' }],
    [{ roleId: await roleNomme(serveur, 'interventions', 'Intervenant'), dateFin: '2091-01-01T00:00:00.000Z' }],
  ],
  lire: 'roles { role { id } dateFin }',
  lu: ({ roles: tenus }) =>
    (tenus as { role: { id: string }; dateFin: string }[]).map(({ role, dateFin }) => ({ roleId: role.id, dateFin })),
};
const tarifs: Champ = {
  valeurs: [TARIFS, [{ puissance: 12, abonnement: '20.5', kwh: '0.2' }]],
  lire: 'versionPreparee { tarifs { puissance abonnement kwh kwhPleines kwhCreuses } }',
  lu: ({ versionPreparee }) =>
    (versionPreparee as { tarifs: Record<string, unknown>[] }).tarifs.map((tarif) =>
      Object.fromEntries(
        Object.entries(tarif).flatMap(([nom, valeur]) =>
          valeur === null ? [] : [[nom, nom === 'puissance' ? valeur : String(Number(valeur))]],
        ),
      ),
    ),
};
const criteres: Champ = {
  ...simple('criteres', null, null),
  valeurs: [
    [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['75'] }],
    [{ attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['69', '38'] }],
  ],
  lire: 'criteres { attribut operateur valeurs }',
};
const offres: Champ = {
  valeurs: async (monde) => [
    [await objetDe(monde, 'creerOffre', 'offre')],
    [await objetDe(monde, 'creerOffre', 'offre')],
  ],
  lire: 'offres { id }',
  lu: (objet) => (objet.offres as { id: string }[]).map(({ id }) => id),
};
const urgences: Champ['valeurs'] = async ({ acteurs }) => {
  const { data } = await acteurs.S1.executer<{ consulterDegreUrgence: { items: { id: string }[] } }>(
    '{ consulterDegreUrgence { items { id } } }',
  );
  return [data.consulterDegreUrgence.items[0]?.id, data.consulterDegreUrgence.items[1]?.id];
};

/** What is asked and kept nowhere as such, and which test holds it. */
export const SANS_RELECTURE: Record<string, string> = {
  id: 'says which row',
  version: 'says which state of it',
  cleIdempotence: 'says which request (rejeux.test.ts)',
  confirme: 'a confirmation (offre.gestion.test.ts)',
  motDePasseActuel: 'a proof (profil.test.ts)',
  motifPasse: 'stands in the line of the history (creer.test.ts, modifier.test.ts)',
  'CreerCleApiInput.utilisateurApiId': 'whose key it is (cles.test.ts)',
  'CreerUtilisateurApiInput.cleExpireA': 'of its first key (creer.test.ts)',
  'ModifierProfilInput.utilisateurId': 'one’s own, or nothing (profil.test.ts)',
};

export const CONCEPTS: Record<string, Concept> = {
  application: {
    creation: 'creerApplication',
    modification: 'modifierApplication',
    objet: 'application',
    champs: {
      nom: texte('nom'),
      description: texte('description'),
      couleur,
      iconeId: relation(
        'icone',
        deux(({ serveur, acteurs }) => iconeDe(serveur, acteurs.A)),
      ),
    },
  },
  'pages d’une application': {
    creation: 'ajouterPagesApplication',
    objet: 'application',
    champs: {
      applicationId: {
        ...relation(
          '',
          deux((monde) => objetDe(monde, 'creerApplication', 'application')),
        ),
        lire: 'id',
        lu: ({ id }) => id,
      },
      pageIds: {
        valeurs: async (monde) => [[await objetDe(monde, 'creerPage', 'page')], []],
        lire: 'pages { id }',
        lu: ({ pages }) => (pages as { id: string }[]).map(({ id }) => id),
      },
    },
  },
  'liste noire': {
    creation: 'creerBlacklist',
    modification: 'modifierBlacklist',
    objet: 'blacklist',
    champs: {
      nom: texte('nom'),
      structure: texte('structure'),
      numero: simple('numero', '+33611980001', '+33611980002'),
    },
  },
  codification: {
    creation: 'creerCodification',
    modification: 'modifierCodification',
    objet: 'codification',
    champs: { libelle: texte('libelle'), description: texte('description'), param: code('param') },
  },
  coordonnees: {
    modification: 'modifierCoordonnees',
    objet: 'coordonnees',
    champs: {
      nom: texte('nom'),
      adresse: texte('adresse'),
      email: simple('email', 'un@exemple.fr', 'autre@exemple.fr'),
      telephone: simple('telephone', '+33123456789', '+33123456780'),
      horaires: bilingue('horaires'),
    },
    existant: async ({ acteurs }) => {
      const { data } = await acteurs.A.executer<{ consulterCoordonnees: { version: number } }>(
        '{ consulterCoordonnees { version } }',
      );
      return { version: data.consulterCoordonnees.version };
    },
  },
  'degré d’urgence': {
    creation: 'creerDegreUrgence',
    modification: 'modifierDegreUrgence',
    objet: 'urgence',
    champs: {
      libelle: bilingue('libelle'),
      niveau: simple('niveau', 71, 72),
      delaiHeures: simple('delaiHeures', 7, 9),
      couleur,
      actif: oui('actif'),
    },
  },
  'éligibilité d’une offre': {
    creation: 'creerEligibilite',
    modification: 'modifierEligibilite',
    objet: 'eligibilite',
    champs: {
      offreId: { ...simple('offreId', '', ''), valeurs: deux((monde) => objetDe(monde, 'creerOffre', 'offre')) },
      libelle: texte('libelle'),
      criteres,
    },
  },
  'éligibilité d’une promotion': {
    creation: 'creerEligibilite',
    objet: 'eligibilite',
    champs: {
      promotionId: {
        ...simple('promotionId', '', ''),
        valeurs: deux((monde) => objetDe(monde, 'creerPromotion', 'promotion')),
      },
    },
    avec: () => ({ offreId: null }),
  },
  entité: {
    creation: 'creerEntite',
    modification: 'modifierEntite',
    objet: 'entite',
    champs: {
      nom: texte('nom'),
      code: code('code'),
      email: simple('email', 'une@exemple.fr', 'autre@exemple.fr'),
    },
  },
  fonction: {
    creation: 'creerFonctionApi',
    modification: 'modifierFonctionApi',
    objet: 'fonction',
    champs: {
      applicationId: relation('application', applications),
      nomFonction: simple('nomFonction', 'uneFonction', 'autreFonction'),
      description: texte('description'),
      mode: simple('mode', 'TOUTES', 'AU_MOINS_UNE'),
    },
  },
  intervention: {
    creation: 'creerIntervention',
    modification: 'modifierIntervention',
    objet: 'intervention',
    champs: {
      titre: texte('titre'),
      description: texte('description'),
      adresse: texte('adresse'),
      codePostal: simple('codePostal', '69003', '75011'),
      clientId: relation('client', ({ acteurs }) => [acteurs.C1.id, acteurs.C2.id]),
      urgenceId: relation('urgence', urgences),
      datePrevue: simple('datePrevue', '2090-01-01T08:00:00.000Z', '2090-01-02T08:00:00.000Z'),
      echeance: simple('echeance', null, '2091-01-01T08:00:00.000Z'),
    },
  },
  'intervention réalisée': {
    modification: 'modifierIntervention',
    objet: 'intervention',
    champs: { rapport: simple('rapport', '', 'Un autre rapport'), minutes: simple('minutes', 0, 77) },
    existant: async ({ acteurs }) => {
      const { id, version } = await interventionA('REALISEE', acteurs);
      return { id, version };
    },
  },
  commentaire: {
    creation: 'ajouterCommentaire',
    modification: 'modifierCommentaire',
    objet: 'commentaire',
    champs: { texte: texte('texte'), interne: simple('interne', true, false) },
    par: ({ acteurs }) => acteurs.S1,
  },
  'intervention d’un commentaire': {
    creation: 'ajouterCommentaire',
    objet: 'intervention',
    champs: {
      interventionId: {
        valeurs: deux(async ({ acteurs }) => (await interventionA('NOUVELLE', acteurs)).id),
        lire: 'id',
        lu: ({ id }) => id,
      },
    },
  },
  objectif: {
    creation: 'creerObjectif',
    modification: 'modifierObjectif',
    objet: 'objectif',
    champs: {
      titre: texte('titre'),
      type: texte('type'),
      description: texte('description'),
      periode: simple('periode', '2024.01-2024.03', '2025.01-2025.06'),
      dateDebut: simple('dateDebut', '2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'),
      dateFin: simple('dateFin', '2024-03-31T00:00:00.000Z', '2025-06-30T00:00:00.000Z'),
      statut: simple('statut', 'ABANDONNE', 'EN_COURS'),
      progression: simple('progression', 0.125, 0.25),
      valeur: nombre('valeur', '1200', '1300'),
      utilisateurId: relation('utilisateur', ({ acteurs }) => [acteurs.S1.id, acteurs.S2.id]),
    },
  },
  offre: {
    creation: 'creerOffre',
    modification: 'modifierOffre',
    objet: 'offre',
    champs: {
      code: simple('code', 'CHAMPS-UN', 'CHAMPS-DEUX'),
      nom: bilingue('nom'),
      descriptionFr: texte('descriptionFr'),
      descriptionEn: texte('descriptionEn'),
      fournisseur: texte('fournisseur'),
      reglementee: simple('reglementee', true, false),
      engagementMois: simple('versionPreparee.engagementMois', 12, 24),
      fraisActivation: nombre('versionPreparee.fraisActivation', '12.5', '13.5'),
      prixExact: simple('versionPreparee.prixExact', true, false),
      valideDu: simple('versionPreparee.valideDu', '2090-01-01T00:00:00.000Z', '2090-02-01T00:00:00.000Z'),
      valideAu: simple('versionPreparee.valideAu', '2091-01-01T00:00:00.000Z', '2091-02-01T00:00:00.000Z'),
      tarifs,
      remplaceParId: relation(
        'remplacePar',
        deux((monde) => objetDe(monde, 'creerOffre', 'offre')),
      ),
    },
  },
  page: {
    creation: 'creerPage',
    modification: 'modifierPage',
    objet: 'page',
    champs: {
      nom: texte('nom'),
      nomEn: texte('nomEn'),
      description: texte('description'),
      lien: simple('lien', '/champs/une', '/champs/autre'),
      ordre: simple('ordre', 501, 502),
      pictogramme: simple('pictogramme', 'home', 'bolt'),
      applicationId: relation(
        'application',
        deux((monde) => objetDe(monde, 'creerApplication', 'application')),
      ),
      fonctionId: relation('fonction', async ({ serveur }) => [
        await idFonction(serveur, 'consulterEntite'),
        await idFonction(serveur, 'creerEntite'),
      ]),
      iconeId: relation(
        'icone',
        deux(({ serveur, acteurs }) => iconeDe(serveur, acteurs.A, 'page')),
      ),
    },
  },
  permission: {
    creation: 'ajouterPermission',
    modification: 'modifierPermission',
    objet: 'permission',
    champs: { nom: code('nom'), description: texte('description') },
  },
  promotion: {
    creation: 'creerPromotion',
    modification: 'modifierPromotion',
    objet: 'promotion',
    champs: {
      code: simple('code', 'CHAMPS-PROMO', 'CHAMPS-AUTRE'),
      nom: bilingue('nom'),
      action: simple('action', 'POURCENTAGE', 'MONTANT'),
      valeur: nombre('valeur', '12.5', '13.5'),
      duree: simple('duree', 'PERIODES', 'PERIODES'),
      periodes: simple('periodes', 3, 4),
      priorite: simple('priorite', 7, 8),
      exclusive: simple('exclusive', true, false),
      surCode: simple('surCode', true, false),
      limiteGlobale: simple('limiteGlobale', 100, 200),
      limiteParClient: simple('limiteParClient', 2, 3),
      debut: simple('debut', '2090-01-01T00:00:00.000Z', '2090-02-01T00:00:00.000Z'),
      fin: simple('fin', '2091-01-01T00:00:00.000Z', '2091-02-01T00:00:00.000Z'),
      offreIds: offres,
    },
  },
  'promotion de mois offerts': {
    creation: 'creerPromotion',
    modification: 'modifierPromotion',
    objet: 'promotion',
    champs: { mois: simple('mois', 2, 3) },
    avec: (_monde, fonction) => (fonction === 'creerPromotion' ? { action: 'MOIS_OFFERTS', valeur: null } : {}),
  },
  rôle: {
    creation: 'creerRole',
    modification: 'modifierRole',
    objet: 'role',
    champs: {
      applicationId: relation('application', async ({ serveur }) => [
        await applicationDe(serveur, 'interventions'),
        '',
      ]),
      nom: texte('nom'),
      description: texte('description'),
      pageAccueilId: relation('pageAccueil', async ({ acteurs }) => {
        const { data } = await acteurs.A.executer<{ consulterPage: { items: { id: string; lien: string }[] } }>(
          '{ consulterPage(perPage: 50) { items { id lien } } }',
        );
        const idDe = (lien: string) => data.consulterPage.items.find((page) => page.lien === lien)?.id;
        return [idDe('/interventions'), idDe('/ma-journee')];
      }),
    },
  },
  paramètre: {
    creation: 'creerSetting',
    modification: 'modifierSetting',
    objet: 'setting',
    champs: {
      codificationId: relation(
        'codification',
        deux((monde) => objetDe(monde, 'creerCodification', 'codification')),
      ),
      utilisateurId: relation('utilisateur', ({ acteurs }) => [acteurs.S1.id, acteurs.S2.id]),
    },
  },
  statut: {
    creation: 'creerStatutIntervention',
    modification: 'modifierStatutIntervention',
    objet: 'statut',
    champs: {
      etape: simple('etape', 'EN_COURS', 'EN_ATTENTE'),
      libelle: bilingue('libelle'),
      libelleClient: bilingue('libelleClient'),
      couleur,
      ordre: simple('ordre', 501, 502),
      actif: oui('actif'),
    },
  },
  trace: {
    creation: 'creerTrace',
    modification: 'modifierTrace',
    objet: 'trace',
    champs: Object.fromEntries(
      ['action', 'code', 'codeSql', 'detail', 'endPoint', 'param'].map((nom) => [nom, texte(nom)]),
    ),
  },
  utilisateur: {
    creation: 'creerUtilisateur',
    modification: 'modifierUtilisateur',
    objet: 'utilisateur',
    champs: {
      nom: texte('nom'),
      prenom: texte('prenom'),
      login: simple('login', 'champs.un', 'champs.deux'),
      email: simple('email', 'champs.un@exemple.fr', 'champs.deux@exemple.fr'),
      telephone: simple('telephone', '+33611970001', '+33611970002'),
      telephoneAtteste: simple('telephoneAtteste', true, false),
      profil: texte('profil'),
      langue: simple('langue', 'EN', 'FR'),
      statut: simple('statut', 'INACTIF', 'INACTIF'),
      dateExpiration: simple('dateExpiration', '2090-01-01T00:00:00.000Z', '2091-01-01T00:00:00.000Z'),
      entiteId: relation('entite', entites),
      roles,
    },
  },
  'statut d’un compte': {
    modification: 'modifierStatutUtilisateur',
    objet: 'utilisateur',
    champs: { statut: simple('statut', 'ACTIF', 'SUSPENDU') },
    existant: async (monde) => ({ id: await objetDe(monde, 'creerUtilisateur', 'utilisateur'), version: 1 }),
  },
  profil: {
    modification: 'modifierProfil',
    objet: 'utilisateur',
    champs: {
      nom: texte('nom'),
      prenom: texte('prenom'),
      telephone: simple('telephone', '', '+33611960001'),
      langue: simple('langue', 'FR', 'EN'),
      theme: simple('theme', 'AUTO', 'SOMBRE'),
      email: simple('email', '', 'champs.t2@exemple.fr'),
    },
    avec: () => ({ motDePasseActuel: MOT_DE_PASSE }),
    existant: async ({ acteurs }) => {
      const { data } = await acteurs.T2.executer<{ moi: { compte: { version: number } } }>(
        '{ moi { compte { version } } }',
      );
      return { version: data.moi.compte.version };
    },
    par: ({ acteurs }) => acteurs.T2,
  },
  programme: {
    creation: 'creerUtilisateurApi',
    modification: 'modifierUtilisateurApi',
    objet: 'utilisateurApi',
    champs: {
      nom: texte('nom'),
      login: simple('login', 'champs.programme', 'champs.autre'),
      description: texte('description'),
      dateExpiration: simple('dateExpiration', '2090-01-01T00:00:00.000Z', '2091-01-01T00:00:00.000Z'),
      statut: simple('statut', 'ACTIF', 'INACTIF'),
      entiteId: relation('entite', entites),
      roles,
      cleLibelle: {
        ...texte('cleLibelle'),
        lire: 'cles { libelle }',
        lu: ({ cles }) => (cles as { libelle: string }[])[0]?.libelle,
      },
    },
  },
  clé: {
    creation: 'creerCleApi',
    objet: 'cleApi',
    champs: {
      libelle: texte('libelle'),
      expireA: {
        ...simple('expireA', '', ''),
        valeurs: ({ serveur }) => [dansUnMois(serveur.horloge.maintenant()), ''],
      },
    },
  },
};

const dansUnMois = (maintenant: Date) => new Date(maintenant.getTime() + 30 * 86_400_000).toISOString();
