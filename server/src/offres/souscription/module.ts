import { avecExport } from '../../plateforme/exportation/exportation.descriptions.ts';
import { ExportDeSouscriptions } from './exportation.resolver.ts';
import './compteurs.ts';
import { signatureDe } from '../../plateforme/utilisateur/signature.ts';
import { declarer } from '../../socle/module.ts';
import { demarrerEcheances } from './echeances.ts';
import { EvenementSouscriptionResolver } from './historique.ts';
import { DESCRIPTIONS_PRIX } from './prix.descriptions.ts';
import { OffreSouscriteResolver, SouscriptionCalcules } from './souscription.calcules.ts';
import { DESCRIPTIONS_SOUSCRIPTION } from './souscription.descriptions.ts';
import { Souscription } from './souscription.entity.ts';
import { SouscriptionResolver } from './souscription.resolver.ts';
import { UtilisationPromotion } from './utilisation-promotion.entity.ts';
import './webhooks.ts';

export const souscription = declarer({
  entites: [Souscription, UtilisationPromotion],
  resolveurs: [
    SouscriptionResolver,
    SouscriptionCalcules,
    EvenementSouscriptionResolver,
    OffreSouscriteResolver,
    ExportDeSouscriptions,
    signatureDe(Souscription, 'SOUSCRIPTION_GERER'),
  ],
  descriptions: [
    DESCRIPTIONS_PRIX,
    avecExport(DESCRIPTIONS_SOUSCRIPTION, {
      fonction: 'exporterSouscriptions',
      input: 'ExporterSouscriptionsInput',
      filtre: 'SouscriptionFiltre',
      liste: 'consulterSouscription',
    }),
  ],
  taches: [demarrerEcheances],
  pages: [
    {
      lien: '/mes-offres',
      nom: 'Mes offres',
      nomEn: 'My offers',
      pictogramme: 'home-bolt',
      ordre: 31,
      application: 'offres',
      fonction: 'voirOffreSouscrite',
      permission: 'OFFRE_BENEFICIER',
    },
    {
      lien: '/souscriptions',
      nom: 'Souscriptions',
      nomEn: 'Subscriptions',
      pictogramme: 'license',
      ordre: 33,
      application: 'offres',
      fonction: 'consulterSouscription',
    },
  ],
});
