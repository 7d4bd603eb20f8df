import { TARIFS } from '../offres.ts';
import { bilingue, type Champ, type Concept, deux, nombre, objetDe, relation, simple, texte } from './champ.ts';

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
export const OFFRES: Record<string, Concept> = {
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
};
