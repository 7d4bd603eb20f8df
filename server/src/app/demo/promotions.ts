import type { CritereInput } from '../../offres/eligibilite/criteres-saisis.ts';
import * as eligibilites from '../../offres/eligibilite/eligibilite.service.ts';
import { TypeActionPromotion, TypeDureePromotion } from '../../offres/promotion/promotion.champs.ts';
import { Promotion } from '../../offres/promotion/promotion.entity.ts';
import type { CreerPromotionInput } from '../../offres/promotion/promotion.inputs.ts';
import * as promotions from '../../offres/promotion/promotion.service.ts';
import type { Services } from '../../socle/services.ts';
import { type Catalogue, tester } from './offres.ts';
import { plus, type Scene } from './scene.ts';

type Modele = Omit<CreerPromotionInput, 'offreIds'> & {
  offres: readonly string[];
  criteres?: CritereInput[];
  /** How far it is taken. */
  etape: 'BROUILLON' | 'ACTIVE' | 'INACTIVE';
};

const { POURCENTAGE, MONTANT, MOIS_OFFERTS, ACTIVATION_OFFERTE } = TypeActionPromotion;
const { UNE_FOIS, PERIODES, TOUJOURS } = TypeDureePromotion;

/** One of each action; one that needs a code, one that is limited, one that stands alone, one for the faithful. */
const PROMOTIONS: readonly Modele[] = [
  {
    ...{
      code: 'BIENVENUE',
      nom: { fr: 'Bienvenue', en: 'Welcome' },
      action: POURCENTAGE,
      valeur: '10',
      etape: 'ACTIVE',
    },
    ...{ duree: PERIODES, periodes: 3, limiteParClient: 1, priorite: 50 },
    offres: ['EDF-ZEN-FIXE', 'OCTOPUS-BASE', 'ILEK-BASE', 'ACCORD-SERENITE'],
  },
  {
    ...{ code: 'RENTREE30', nom: { fr: '30 € de rentrée', en: '€30 for autumn' }, action: MONTANT, valeur: '30' },
    ...{ duree: UNE_FOIS, surCode: true, limiteParClient: 1, priorite: 60, etape: 'ACTIVE' },
    offres: ['EDF-ZEN-FIXE', 'ENGIE-ELEC-REFERENCE-3-ANS', 'TOTALENERGIE-OFFRE-VERTE-FIXE', 'ACCORD-SERENITE'],
  },
  {
    ...{ code: 'DEUX-MOIS', nom: { fr: 'Deux mois offerts', en: 'Two months free' }, action: MOIS_OFFERTS, mois: 2 },
    ...{ limiteGlobale: 12, limiteParClient: 1, priorite: 40, etape: 'ACTIVE' },
    offres: ['OCTOPUS-BASE', 'OCTOPUS-HEURES-CREUSES'],
  },
  {
    ...{ code: 'SANS-FRAIS', nom: { fr: 'Activation offerte', en: 'Free activation' }, action: ACTIVATION_OFFERTE },
    ...{ priorite: 30, etape: 'ACTIVE' },
    offres: ['ACCORD-SERENITE'],
  },
  {
    ...{ code: 'FIDELITE', nom: { fr: 'Fidélité', en: 'Loyalty' }, action: POURCENTAGE, valeur: '15', etape: 'ACTIVE' },
    ...{ duree: TOUJOURS, exclusive: true, priorite: 10 },
    offres: ['EDF-ZEN-FIXE', 'ENERCOOP-OFFRE-FLEXIBILITE-2-SAISONS', 'ACCORD-SERENITE'],
    criteres: [{ attribut: 'ancienneteMois', operateur: 'AU_MOINS', valeurs: ['36'] }],
  },
  {
    ...{ code: 'PRINTEMPS', nom: { fr: 'Printemps', en: 'Spring' }, action: POURCENTAGE, valeur: '5' },
    ...{ duree: PERIODES, periodes: 2, priorite: 80, etape: 'INACTIVE' },
    offres: ['ALPIQ-BASE', 'UEM-BASE'],
  },
  {
    ...{ code: 'HIVER-20', nom: { fr: 'Hiver −20 €', en: 'Winter −€20' }, action: MONTANT, valeur: '20' },
    ...{ duree: UNE_FOIS, limiteGlobale: 100, surCode: true, etape: 'BROUILLON' },
    offres: ['ACCORD-SERENITE'],
  },
];

/** Whom some offers are for: where a supplier delivers, who may take a power, through which channel. */
const POUR_QUI: readonly [string, string, CritereInput][] = [
  ['ES-BLEU', 'Alsace', { attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['67', '68'] }],
  ['ES-TEMPO', 'Alsace', { attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['67', '68'] }],
  ['UEM-TEMPO', 'Moselle', { attribut: 'codePostal', operateur: 'COMMENCE_PAR', valeurs: ['57'] }],
  ['EDF-ZEN-ONLINE', 'En ligne', { attribut: 'canal', operateur: 'PARMI', valeurs: ['SITE', 'API'] }],
  ['TOTALENERGIE-CHARGE-HEURES', 'Voiture', { attribut: 'puissance', operateur: 'AU_MOINS', valeurs: ['9'] }],
  [
    'ENERCOOP-OFFRE-FLEXIBILITE-2-SAISONS',
    'Client depuis un an',
    { attribut: 'ancienneteMois', operateur: 'AU_MOINS', valeurs: ['12'] },
  ],
];

export async function proposerPromotions(services: Services, scene: Scene, catalogue: Catalogue, jour: Date) {
  const idDe = (code: string) => catalogue.get(code)?.id ?? '';
  for (const [code, libelle, critere] of POUR_QUI) {
    const input = { offreId: idDe(code), libelle, criteres: [critere] };
    await scene.faire('admin', jour, 'creerEligibilite', (c) => eligibilites.creer(c, input));
  }
  let quand = plus(jour, 30);
  for (const modele of PROMOTIONS) {
    await proposer(services, scene, modele, modele.offres.map(idDe), quand);
    quand = plus(quand, 15);
  }
}

async function proposer(services: Services, scene: Scene, modele: Modele, offreIds: string[], quand: Date) {
  const { offres: _offres, criteres, etape, ...contenu } = modele;
  const input = { ...contenu, offreIds };
  const id = String(await scene.faire('admin', quand, 'creerPromotion', (c) => promotions.creer(c, input)));
  if (criteres) {
    const pourQui = { promotionId: id, libelle: 'Clients de longue date', criteres };
    await scene.faire('admin', quand, 'creerEligibilite', (c) => eligibilites.creer(c, pourQui));
  }
  if (etape === 'BROUILLON') return;
  const essai = { offreId: offreIds.at(-1) ?? '', puissance: 6, ...(modele.surCode && { codePromotion: modele.code }) };
  await tester(scene, { promotionId: id }, essai, plus(quand, 1));
  const version = async () => (await services.orm.em.fork().findOneOrFail(Promotion, Number(id))).version;
  const validee = await version();
  await scene.faire('admin', plus(quand, 5), 'activerPromotion', (c) =>
    promotions.activer(c, { id, version: validee }),
  );
  if (etape !== 'INACTIVE') return;
  const active = await version();
  await scene.faire('admin', plus(quand, 6), 'desactiverPromotion', (c) =>
    promotions.desactiver(c, { id, version: active }),
  );
}
