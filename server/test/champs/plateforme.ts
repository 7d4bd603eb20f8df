import { MOT_DE_PASSE } from '../acteurs.ts';
import { applicationDe, roleNomme } from '../comptes.ts';
import { idFonction } from '../delegues.ts';
import { iconeDe } from '../images.ts';
import {
  applications,
  bilingue,
  type Champ,
  type Concept,
  code,
  couleur,
  deux,
  entites,
  nombre,
  objetDe,
  relation,
  simple,
  texte,
} from './champ.ts';

const roles: Champ = {
  valeurs: async ({ serveur }) => [
    [{ roleId: await roleNomme(serveur, 'interventions', 'Client'), dateFin: '2090-01-01T00:00:00.000Z' }],
    [{ roleId: await roleNomme(serveur, 'interventions', 'Intervenant'), dateFin: '2091-01-01T00:00:00.000Z' }],
  ],
  lire: 'roles { role { id } dateFin }',
  lu: ({ roles: tenus }) =>
    (tenus as { role: { id: string }; dateFin: string }[]).map(({ role, dateFin }) => ({ roleId: role.id, dateFin })),
};
export const PLATEFORME: Record<string, Concept> = {
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
  webhook: {
    creation: 'creerWebhook',
    modification: 'modifierWebhook',
    objet: 'webhook',
    champs: {
      nom: texte('nom'),
      adresse: simple('adresse', 'https://exemple.fr/une', 'https://exemple.fr/autre'),
      evenements: simple('evenements', ['PLANIFIEE'], ['ANNULEE', 'COMMENTAIRE']),
      programmeId: relation('programme', ({ acteurs }) => [acteurs.P.id, acteurs.P.id]),
      actif: simple('actif', false, true),
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
