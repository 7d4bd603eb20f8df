import { declarer } from '../../socle/module.ts';
import { avecExport } from '../exportation/exportation.descriptions.ts';
import { AnnuaireResolver } from './annuaire.resolver.ts';
import { AttributionResolver } from './attribution.resolver.ts';
import { AutreTelephone } from './autre-telephone.entity.ts';
import { CompteCalcules } from './compte.calcules.ts';
import { CompteResolver } from './compte.resolver.ts';
import { demarrerAnnonceDesFins } from './expirations.ts';
import { ExportDeComptes } from './exportation.resolver.ts';
import { ProfilResolver } from './profil.resolver.ts';
import { DESCRIPTIONS_UTILISATEUR } from './utilisateur.descriptions.ts';
import { Utilisateur } from './utilisateur.entity.ts';
import './webhooks.ts';

export const utilisateur = declarer({
  entites: [Utilisateur, AutreTelephone],
  resolveurs: [ProfilResolver, AnnuaireResolver, AttributionResolver, CompteResolver, CompteCalcules, ExportDeComptes],
  descriptions: [
    avecExport(DESCRIPTIONS_UTILISATEUR, {
      fonction: 'exporterComptes',
      input: 'ExporterComptesInput',
      filtre: 'UtilisateurFiltre',
      liste: 'consulterUtilisateur',
    }),
  ],
  taches: [demarrerAnnonceDesFins],
  pages: [
    {
      lien: '/comptes',
      nom: 'Comptes',
      nomEn: 'Accounts',
      pictogramme: 'users',
      ordre: 80,
      application: 'plateforme',
      fonction: 'consulterUtilisateur',
    },
  ],
});
