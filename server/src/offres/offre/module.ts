import './compteurs.ts';
import { DESCRIPTIONS_OFFRE } from './offre.descriptions.ts';
import { DESCRIPTIONS_VERSION_OFFRE } from './version-offre.descriptions.ts';
import './sujet.ts';
import { signatureDe } from '../../plateforme/utilisateur/signature.ts';
import { declarer } from '../../socle/module.ts';
import { EvenementOffreResolver } from './historique.ts';
import { OffreCalcules } from './offre.calcules.ts';
import { Offre } from './offre.entity.ts';
import { OffreGestionResolver, OffrePageResolver } from './offre.gestion.resolver.ts';
import { OffreResolver } from './offre.resolver.ts';
import { OffresTrouvees } from './recherche.resolver.ts';
import { Tarif } from './tarif.entity.ts';
import { VersionOffre } from './version-offre.entity.ts';
import { VersionOffreResolver } from './version-offre.resolver.ts';

export const offre = declarer({
  entites: [Offre, VersionOffre, Tarif],
  resolveurs: [
    OffreResolver,
    OffreGestionResolver,
    OffrePageResolver,
    EvenementOffreResolver,
    signatureDe(Offre, 'OFFRE_GERER'),
    OffreCalcules,
    OffresTrouvees,
    VersionOffreResolver,
    signatureDe(VersionOffre, 'OFFRE_GERER'),
  ],
  descriptions: [DESCRIPTIONS_OFFRE, DESCRIPTIONS_VERSION_OFFRE],
  pages: [
    {
      lien: '/catalogue',
      nom: 'Choisir une offre',
      nomEn: 'Choose an offer',
      pictogramme: 'bolt',
      ordre: 30,
      application: 'offres',
      fonction: 'souscrireOffre',
    },
    {
      lien: '/offres',
      nom: 'Offres',
      nomEn: 'Offers',
      pictogramme: 'file-text',
      ordre: 35,
      application: 'offres',
      fonction: 'creerOffre',
    },
  ],
});
